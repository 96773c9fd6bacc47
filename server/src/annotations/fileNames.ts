/** A writer's id: eight lower-case letters and digits. */
const writerId = /^[a-z0-9]{8}$/;

/** True for what may stand as a writer's id in a file name. */
const isWriterId = (text: string): boolean => writerId.test(text);

/** The name of the annotation file of one writer, beside a transcript: `talk.md.k3f9a2qx.annotations.jsonl`. */
export const annotationFileOf = (transcript: string, writer: string): string =>
	`${transcript}.${writer}.annotations.jsonl`;

const ending = '.annotations.jsonl';

/** The name of the transcript that an annotation file belongs to; undefined for a file that is none. */
export function transcriptOfAnnotations(file: string): string | undefined {
	if (!file.endsWith(ending)) return undefined;
	const name = file.slice(0, -ending.length);
	const dot = name.lastIndexOf('.');
	return dot > 0 && isWriterId(name.slice(dot + 1)) && name.slice(0, dot).includes('.') ? name.slice(0, dot) : name;
}

/** True where two spellings of a file's name are one on some machine: case and Unicode form do not count. */
export const isSameFile = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

import type { LexedLine } from '../../model/line.ts';
import { readYaml } from '../../yaml/readYaml.ts';

/** What front matter says, as far as it is YAML. */
export interface FrontMatter {
	/** The mapping; empty where it is none or cannot be read. */
	readonly values: Readonly<Record<string, unknown>>;
	/** What is wrong with it, with zero-based lines of the file. */
	readonly errors: readonly { readonly message: string; readonly line: number }[];
	/** The zero-based line of the closing fence; -1 where there is no front matter. */
	readonly endLine: number;
}

const none: FrontMatter = { values: {}, errors: [], endLine: -1 };
const known = new WeakMap<LexedLine, { readonly lines: readonly LexedLine[]; readonly read: FrontMatter }>();

/** Reads the front matter at the head of a file. Broken YAML gives its errors and no values, never an exception. */
export function frontMatterOf(lines: readonly { readonly kind: string; readonly text: string }[]): FrontMatter {
	const first = lines[0];
	if (first?.kind !== 'metadata') return none;
	const end = lines.findIndex((line) => line.kind !== 'metadata');
	const own = lines.slice(0, end < 0 ? lines.length : end);
	const remembered = known.get(first as LexedLine);
	if (remembered?.lines.length === own.length && own.every((line, index) => line === remembered.lines[index])) {
		return remembered.read;
	}
	const read = readTexts(own.map((line) => line.text));
	known.set(first as LexedLine, { lines: own as readonly LexedLine[], read });
	return read;
}

function readTexts(texts: readonly string[]): FrontMatter {
	const endLine = texts.length - 1;
	// An empty line stands for the fence, so that lines are those of the file.
	const { value, problems } = readYaml(`\n${texts.slice(1, -1).join('\n')}`);
	const errors = problems.map(({ message, range }) => ({ message, line: Math.min(endLine, range.start.line) }));
	const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
	return { values: errors.length === 0 && isMap ? { ...value } : {}, errors, endLine };
}

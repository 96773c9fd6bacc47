import { FileSystemError, Uri, workspace } from 'vscode';
import {
	type AnnotationEvent,
	type AnnotationFile,
	annotationFileOf,
	isSameFile,
	transcriptOfAnnotations,
	withEvents,
} from '../../../server/src/protocol.ts';
import { namesIn } from '../documents/namesIn.ts';

/** Annotation files are small; a larger one is none that people made. In bytes. */
const largest = 20_000_000;

/** Reads every annotation file beside a transcript. Empty where its folder cannot be listed. */
export async function readAnnotationFiles(transcript: Uri): Promise<readonly AnnotationFile[]> {
	const folder = Uri.joinPath(transcript, '..');
	const own = nameOf(transcript);
	const names = (await namesIn(folder)).filter((name) => isSameFile(transcriptOfAnnotations(name) ?? '', own));
	const files = await Promise.all(
		names.map(async (name) => {
			const uri = Uri.joinPath(folder, name);
			if ((await workspace.fs.stat(uri)).size > largest) return [];
			return [{ name, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }];
		}),
	);
	return files.flat();
}

/** Where a writer's annotations of a transcript are. */
export const annotationUri = (transcript: Uri, writer: string): Uri =>
	Uri.joinPath(transcript, '..', annotationFileOf(nameOf(transcript), writer));

/**
 * Appends events to an annotation file: read anew, the lines put behind all that it holds, written. Throws where that
 * cannot be done, and where somebody has the file open with changes that are not saved.
 */
export async function appendEvents(file: Uri, events: readonly AnnotationEvent[]): Promise<void> {
	const isUnsaved = workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
	if (isUnsaved) throw new Error('The annotation file is open and not saved.');
	const before = await readOrNothing(file);
	await workspace.fs.writeFile(file, new TextEncoder().encode(withEvents(before, events)));
}

async function readOrNothing(file: Uri): Promise<string> {
	try {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(file));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
		throw error;
	}
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

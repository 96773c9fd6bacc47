import { type CancellationToken, FileSystemError, Uri, workspace } from 'vscode';
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
	return readFiles(names.map((name) => Uri.joinPath(folder, name)));
}

/** A transcript of the workspace and its annotation files. */
export interface AnnotatedFile {
	readonly transcript: Uri;
	readonly files: readonly Uri[];
}

/** The transcripts of the open folders that have annotation files, by their paths. */
export async function annotatedFiles(token: CancellationToken): Promise<readonly AnnotatedFile[]> {
	const found = new Map<string, { readonly transcript: Uri; readonly files: Uri[] }>();
	const folders = new Map<string, Promise<readonly string[]>>();
	for (const file of await workspace.findFiles('**/*.annotations.jsonl', undefined, undefined, token)) {
		const name = transcriptOfAnnotations(nameOf(file));
		if (name === undefined) continue;
		const folder = Uri.joinPath(file, '..');
		const listed = folders.get(folder.toString()) ?? namesIn(folder);
		folders.set(folder.toString(), listed);
		const own = (await listed).find((other) => isSameFile(other, name));
		if (own === undefined) continue;
		const transcript = Uri.joinPath(folder, own);
		const entry = found.get(transcript.toString()) ?? { transcript, files: [] };
		found.set(transcript.toString(), entry);
		entry.files.push(file);
	}
	return [...found.values()].sort((a, b) => (a.transcript.path < b.transcript.path ? -1 : 1));
}

/** Reads annotation files; one that is too large is left out. */
export async function readFiles(uris: readonly Uri[]): Promise<readonly AnnotationFile[]> {
	const files = await Promise.all(
		uris.map(async (uri) => {
			if ((await workspace.fs.stat(uri)).size > largest) return [];
			return [{ name: nameOf(uri), text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }];
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

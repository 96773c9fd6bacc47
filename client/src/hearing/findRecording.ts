import { FileType, type Memento, type TextDocument, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RecordingsNamed, type RecordingsParams, recordingsRequest } from '../../../server/src/protocol.ts';
import { fileName } from '../documents/transfer.ts';
import { ask } from '../server/ask.ts';
import { documentParams } from '../server/convert.ts';
import { isRecording, recordingBeside } from './recordingNames.ts';

/** A recording that is there. */
export interface RecordingFile {
	readonly uri: Uri;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
}

/** What a transcript has to be heard: a file, an address of the web, or nothing. */
export type Recorded = { readonly file: RecordingFile } | { readonly web: string } | { readonly file: undefined };

const key = 'transcript.recordings';

/** Remembers which recording somebody chose for a transcript. */
export async function rememberRecording(memory: Memento, document: TextDocument, recording: Uri): Promise<void> {
	const known = memory.get<Readonly<Record<string, string>>>(key, {});
	await memory.update(key, { ...known, [document.uri.toString()]: recording.toString() });
}

/**
 * The recording of a transcript: the one that somebody chose, one that the front matter names, one of the same name beside
 * it, one of the same name in a folder of the settings. What a text or settings name is read only where the server says that
 * they may lead; what a person chose may be anywhere.
 */
export async function findRecording(
	client: BaseLanguageClient,
	memory: Memento,
	document: TextDocument,
): Promise<Recorded> {
	if (document.isUntitled) return { file: undefined };
	const chosen = memory.get<Readonly<Record<string, string>>>(key, {})[document.uri.toString()];
	const file = chosen === undefined ? undefined : await fileAt(Uri.parse(chosen));
	if (file) return { file };
	const folders = workspace.getConfiguration('transcript', document).get<readonly string[]>('hearing.folders', []);
	const params: RecordingsParams = { ...documentParams(client, document), folders };
	const named = await ask<RecordingsNamed>(client, recordingsRequest, params);
	for (const address of named?.files ?? []) {
		const found = await fileAt(client.protocol2CodeConverter.asUri(address));
		if (found) return { file: found };
	}
	const own = Uri.joinPath(document.uri, '..');
	for (const folder of [
		own,
		...(named?.folders ?? []).map((address) => client.protocol2CodeConverter.asUri(address)),
	]) {
		const name = recordingBeside(fileName(document.uri), await namesIn(folder));
		const found = name === undefined ? undefined : await fileAt(Uri.joinPath(folder, name));
		if (found) return { file: found };
	}
	const [web] = named?.web ?? [];
	return web === undefined ? { file: undefined } : { web };
}

/** The names of files in a folder; none where it cannot be read. */
async function namesIn(folder: Uri): Promise<readonly string[]> {
	try {
		const entries = await workspace.fs.readDirectory(folder);
		return entries.flatMap(([name, type]) => ((type & FileType.File) !== 0 ? [name] : []));
	} catch {
		// A folder of settings that is not there, or a file system without folders.
		return [];
	}
}

/** The recording at an address; undefined where none is. */
async function fileAt(uri: Uri): Promise<RecordingFile | undefined> {
	if (!isRecording(uri.path)) return undefined;
	try {
		const { type, size, mtime } = await workspace.fs.stat(uri);
		return (type & FileType.File) !== 0 && size > 0 ? { uri, size, modified: mtime } : undefined;
	} catch {
		// The only way to ask: a file that is not there cannot be described.
		return undefined;
	}
}

import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type ClientExtras,
	findFilesRequest,
	listFolderRequest,
	type PlaceOfFile,
	readFileRequest,
} from '../../../server/src/protocol.ts';

/** Files that are larger are none that somebody wrote by hand; in bytes. */
const largest = 50_000_000;
const most = 20_000;

/** Tells the server what our client does, and lets it see files through VS Code: those of other machines and virtual folders, and what settings exclude. */
export function answerFiles(client: BaseLanguageClient, texts: Readonly<Record<string, string>>): void {
	client.registerFeature({
		fillClientCapabilities: (capabilities) => {
			const extras: ClientExtras = { files: true, commands: true, trusted: workspace.isTrusted, menus: true, texts };
			capabilities.experimental = { ...capabilities.experimental, transcript: extras };
		},
		initialize: () => {},
		getState: () => ({ kind: 'static' }),
		clear: () => {},
	});
	const addressOf = ({ uri }: PlaceOfFile): Uri => client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri);
	client.onRequest(readFileRequest, (place: PlaceOfFile) => readText(addressOf(place)));
	client.onRequest(listFolderRequest, (place: PlaceOfFile) => list(addressOf(place)));
	client.onRequest(findFilesRequest, async () =>
		(await findFiles()).map((uri) => client.code2ProtocolConverter.asUri(uri)),
	);
}

/** As an editor has it, saved or not; else as it lies there, in the encoding that the settings say. */
async function readText(uri: Uri): Promise<string | null> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open) return open.getText();
	try {
		if ((await workspace.fs.stat(uri)).size > largest) return null;
		return await workspace.decode(await workspace.fs.readFile(uri), { uri });
	} catch {
		// No such file, or none that may be read: the server asks to find out.
		return null;
	}
}

async function list(uri: Uri): Promise<readonly string[]> {
	try {
		const entries = await workspace.fs.readDirectory(uri);
		return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
	} catch {
		// No such folder, or one that may not be listed.
		return [];
	}
}

/** What may be transcripts: by their names, and by the user's globs. */
async function findFiles(): Promise<readonly Uri[]> {
	const globs = workspace.getConfiguration('transcript').get<readonly string[]>('include', []);
	const exclude = '**/{node_modules,.git}/**';
	const found = await Promise.all(
		['**/*.{transcript,md,markdown,txt,log,vtt,srt,sbv}', ...globs].map((glob) =>
			workspace.findFiles(glob, exclude, most),
		),
	);
	return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

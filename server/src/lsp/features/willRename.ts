import {
	type FileOperationRegistrationOptions,
	RenameFile,
	WillRenameFilesRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { mediaIn } from '../../facts/times/media.ts';
import { sidecarsOf } from '../../features/sidecars.ts';
import { parse } from '../../parser/parse.ts';
import { splitLines } from '../../text/lines.ts';
import { movedInConfig, movedScalars } from '../../workspace/movedPaths.ts';
import { type Move, movedTo } from '../../workspace/moves.ts';
import { mayBeTranscript, transcriptExtensions } from '../../workspace/transcriptNames.ts';
import { nameOf, parentOf, uriKey } from '../../workspace/uri.ts';
import { type Feature, sessionFeature } from '../feature.ts';
import type { Session } from '../session.ts';
import { editOf } from '../workspaceEdit.ts';

const extensions = [...transcriptExtensions, 'yaml', 'yml', 'json'];

/** Of which files and folders it wants to know before they are renamed. */
export const renamedFiles: FileOperationRegistrationOptions = {
	filters: [
		{ pattern: { glob: `**/*.{${extensions.join()}}`, matches: 'file' } },
		{ pattern: { glob: '**', matches: 'folder' } },
	],
};

/**
 * What else changes when files or folders are renamed or moved: the paths to rosters and single files in configurations,
 * and to the recording in a transcript's front matter. A client that takes such edits has the files moved that belong to a
 * transcript; ours does that itself.
 */
export const willRename: Feature = sessionFeature(WillRenameFilesRequest.type, {}, null, async (session, { files }) => {
	const edits = [...(await configEdits(session, files)), ...(await transcriptEdits(session, files))];
	const { documentChanges = [], changes } = editOf(edits, session.client);
	const moved = await sidecarMoves(session, files);
	if (edits.length === 0 && moved.length === 0) return null;
	const edit: WorkspaceEdit = changes ? { changes } : { documentChanges: [...documentChanges, ...moved] };
	return edit;
});

type Edits = Parameters<typeof editOf>[0][number];

async function configEdits(session: Session, moves: readonly Move[]): Promise<readonly Edits[]> {
	const { projects, index } = session;
	// What has not been looked into yet is not waited for: the user waits for the renaming.
	const configs = new Map<string, string>();
	const around = [...moves.map(({ oldUri }) => oldUri), ...index.known().map(({ uri }) => uri)];
	for (const uri of around) {
		const { config } = await projects.of(uri, {});
		if (config !== undefined) configs.set(uriKey(config), config);
	}
	const found: Edits[] = [];
	for (const uri of configs.values()) {
		const text = await projects.files.readText(uri);
		const edits = text === undefined ? [] : movedInConfig(text, uri, moves);
		if (edits.length > 0) found.push({ uri, version: null, endOfLine: '\n', edits });
	}
	return found;
}

async function transcriptEdits(
	{ documents, files, index }: Session,
	moves: readonly Move[],
): Promise<readonly Edits[]> {
	const found: Edits[] = [];
	const below = index.known().map(({ uri }) => uri);
	const moved = new Set(
		[...moves.map(({ oldUri }) => oldUri), ...below].filter((uri) => movedTo(uri, moves) !== undefined),
	);
	for (const uri of moved) {
		if (!mayBeTranscript(nameOf(uri))) continue;
		const open = documents.get(uri);
		const text = open ? undefined : await files.readText(uri);
		if (!open && text === undefined) continue;
		const transcript = open?.transcript ?? parse(splitLines(text ?? ''), { file: uri });
		const paths = mediaIn(transcript).flatMap(({ scalar, isAddress }) => (isAddress ? [] : [scalar]));
		const lines = transcript.lines.map((line) => line.text);
		const edits = movedScalars(lines, paths, uri, moves);
		if (edits.length > 0) found.push({ uri, version: open?.version ?? null, endOfLine: '\n', edits });
	}
	return found;
}

async function sidecarMoves({ client, files }: Session, moves: readonly Move[]): Promise<readonly RenameFile[]> {
	if (client.files || !client.renamesFiles) return [];
	const found: RenameFile[] = [];
	for (const { oldUri, newUri } of moves) {
		const [from, to] = [parentOf(oldUri), parentOf(newUri)];
		if (from === undefined || to === undefined || !mayBeTranscript(nameOf(oldUri))) continue;
		const beside = await files.list(from);
		const taken = from === to ? beside : await files.list(to);
		for (const sidecar of sidecarsOf(nameOf(oldUri), nameOf(newUri), beside, taken)) {
			if (sidecar.shared) continue;
			const [own, target] = [sidecar.from, sidecar.to].map(encodeURIComponent);
			found.push(RenameFile.create(`${from}/${own}`, `${to}/${target}`, { ignoreIfExists: true }));
		}
	}
	return found;
}

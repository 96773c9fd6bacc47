import {
	type AnnotatedTextEdit,
	MessageType,
	PrepareRenameRequest,
	RenameRequest,
	ShowMessageRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename as renamed } from '../../features/rename.ts';
import { renameTarget } from '../../features/renameTarget.ts';
import { countPhrase } from '../../text/counts.ts';
import type { Client } from '../client.ts';
import { documentFeature, type Feature, groupedFeatures, refusalOf, sessionFeature } from '../feature.ts';
import { type FileEdits, renamedElsewhere } from '../renaming.ts';
import { openedAt, type Session } from '../session.ts';
import { toTextEdits } from '../workspaceEdit.ts';

const target: Feature = documentFeature(
	PrepareRenameRequest.type,
	({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
	null,
	({ document }, { position }) => renameTarget(document.transcript, position) ?? null,
);

const edits: Feature = sessionFeature(
	RenameRequest.type,
	{},
	null,
	async (session, { textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
		const found = await openedAt(session, textDocument.uri);
		if (!found) return null;
		const { uri, version, endOfLine, transcript } = found.document;
		const here = renamed(transcript, position, newName);
		if ('refused' in here) throw refusalOf(here.refused);
		const elsewhere = await renamedElsewhere(session, uri, here);
		if ('refused' in elsewhere) throw refusalOf(elsewhere.refused);
		const files = [{ uri, version, endOfLine, edits: here.edits, merges: here.merges }, ...elsewhere];
		const merged = files.flatMap(({ merges }) => merges);
		if (merged.length === 0) return toEdit(files, session.client);
		if (session.client.confirmsEdits) return toConfirm(files, here.from, merged);
		return (await agreed(session, here.to, merged)) ? toEdit(files, session.client) : null;
	},
);

/**
 * Gives the speaker at the cursor another name, in every transcript of the roster that declares it. Two people become
 * one only when the user says so.
 */
export const rename: Feature = groupedFeatures(target, edits);

type Merged = FileEdits['merges'];

const peopleIn = (merged: Merged): string =>
	merged.map(({ name, turns }) => `${name} (${countPhrase(turns.length, 'turn')})`).join(', ');

function toEdit(files: readonly FileEdits[], { versionedEdits }: Client): WorkspaceEdit {
	const changed = files.filter((file) => file.edits.length > 0);
	if (!versionedEdits)
		return { changes: Object.fromEntries(changed.map((file) => [file.uri, toTextEdits(file, file.edits)])) };
	return {
		documentChanges: changed.map((file) => ({
			textDocument: { uri: file.uri, version: file.version },
			edits: toTextEdits(file, file.edits),
		})),
	};
}

/** Edits that the editor shows and applies after the user has agreed. */
function toConfirm(files: readonly FileEdits[], from: string, merged: Merged): WorkspaceEdit {
	const names = [...new Set(merged.map(({ name }) => name))].join(', ');
	return {
		documentChanges: files
			.filter((file) => file.edits.length > 0)
			.map((file) => ({
				textDocument: { uri: file.uri, version: file.version },
				edits: toTextEdits(file, file.edits).map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: 'merge' })),
			})),
		changeAnnotations: {
			merge: {
				label: `Merge ${from} with ${names}`,
				description: `They become one speaker: ${peopleIn(merged)}`,
				needsConfirmation: true,
			},
		},
	};
}

async function agreed({ connection }: Session, to: string, merged: Merged): Promise<boolean> {
	const merge = { title: 'Merge' };
	const answer = await connection.sendRequest(ShowMessageRequest.type, {
		type: MessageType.Warning,
		message: `${to} is the name of somebody else: ${peopleIn(merged)}. Make one speaker of both?`,
		actions: [merge, { title: 'Cancel' }],
	});
	return answer?.title === merge.title;
}

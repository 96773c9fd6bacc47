import {
	type AnnotatedTextEdit,
	MessageType,
	PrepareRenameRequest,
	RenameRequest,
	ShowMessageRequest,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Renaming } from '../../facts/renaming.ts';
import { rename as renamed } from '../../features/rename.ts';
import { renameTarget } from '../../features/renameTarget.ts';
import { counted } from '../../text/counts.ts';
import { documentFeature, type Feature, refusal, sessionFeature, together } from '../feature.ts';
import { opened, type Session } from '../session.ts';
import type { TranscriptDocument } from '../transcriptDocument.ts';
import { toTextEdits, toWorkspaceEdit } from '../workspaceEdit.ts';

const target: Feature = documentFeature(
	PrepareRenameRequest.type,
	{ renameProvider: { prepareProvider: true } },
	null,
	({ document }, { position }) => renameTarget(document.transcript, position) ?? null,
);

const edits: Feature = sessionFeature(
	RenameRequest.type,
	{},
	null,
	async (session, { textDocument, position, newName }): Promise<WorkspaceEdit | null> => {
		const found = await opened(session, textDocument.uri);
		if (!found) return null;
		const { document } = found;
		const result = renamed(document.transcript, position, newName);
		if ('refused' in result) throw refusal(result.refused);
		if (result.merges.length === 0) return toWorkspaceEdit(document, result.edits, session.client);
		if (session.client.confirmsEdits) return toConfirm(document, result);
		const yes = await agreed(session, result);
		return yes ? toWorkspaceEdit(document, result.edits, session.client) : null;
	},
);

/** Gives the speaker at the cursor another name. Two people become one only when the user says so. */
export const rename: Feature = together(target, edits);

const peopleIn = ({ merges }: Renaming): string =>
	merges.map(({ name, turns }) => `${name} (${counted(turns.length, 'turn')})`).join(', ');

/** Edits that the editor shows and applies after the user has agreed. */
function toConfirm(document: TranscriptDocument, result: Renaming): WorkspaceEdit {
	const annotated = toTextEdits(document, result.edits).map(
		(edit): AnnotatedTextEdit => ({ ...edit, annotationId: 'merge' }),
	);
	return {
		documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: annotated }],
		changeAnnotations: {
			merge: {
				label: `Merge ${result.from} with ${result.merges.map(({ name }) => name).join(', ')}`,
				description: `Both become one speaker: ${peopleIn(result)}`,
				needsConfirmation: true,
			},
		},
	};
}

async function agreed({ connection }: Session, result: Renaming): Promise<boolean> {
	const merge = { title: 'Merge' };
	const answer = await connection.sendRequest(ShowMessageRequest.type, {
		type: MessageType.Warning,
		message: `${result.to} is the name of somebody else here: ${peopleIn(result)}. Make one speaker of both?`,
		actions: [merge, { title: 'Cancel' }],
	});
	return answer?.title === merge.title;
}

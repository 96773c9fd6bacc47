import { otherNameOf } from '../facts/people/people.ts';
import { rename } from '../features/rename.ts';
import { countPhrase } from '../text/counts.ts';
import type { Say } from '../text/translate.ts';
import { refusalOf } from './feature.ts';
import {
	type AnnotatedTextEdit,
	MessageType,
	type RenameParams,
	ShowMessageRequest,
	type WorkspaceEdit,
} from './languageServer.ts';
import { type FileEdits, renamedElsewhere } from './renaming.ts';
import { openedAt, type Session } from './session.ts';
import { editOf, toTextEdits } from './workspaceEdit.ts';

/**
 * The edit that gives the speaker at a place another name, here and wherever a shared roster reaches; null where nothing
 * is open, or the user does not agree that two people become one. Throws a refusal in plain words.
 */
export async function renameEdit(
	session: Session,
	{ textDocument, position, newName }: Pick<RenameParams, 'textDocument' | 'position' | 'newName'>,
): Promise<WorkspaceEdit | null> {
	const found = await openedAt(session, textDocument.uri);
	if (!found) return null;
	const { uri, version, endOfLine, transcript } = found.document;
	const here = rename(transcript, position, newName);
	if ('refused' in here) throw refusalOf(here.refused);
	const elsewhere = await renamedElsewhere(session, uri, here);
	if ('refused' in elsewhere) throw refusalOf(elsewhere.refused);
	const files = [{ uri, version, endOfLine, edits: here.edits, merges: here.merges }, ...elsewhere];
	const merged = files.flatMap(({ merges }) => merges);
	if (merged.length === 0) return editOf(files, session.client);
	if (session.client.confirmsEdits) return toConfirm(files, here.from, merged, session.client.say);
	return (await agreed(session, here.to, merged)) ? editOf(files, session.client) : null;
}

type Merged = FileEdits['merges'];

const peopleIn = (merged: Merged, say: Say): string =>
	merged
		.map((person) => {
			const turns = say(countPhrase(person.speaker?.turns.length ?? 0, 'turn'));
			return `${person.name} (${[otherNameOf(person), turns].filter(Boolean).join(', ')})`;
		})
		.join(', ');

/** Edits that the editor shows and applies after the user has agreed. */
function toConfirm(files: readonly FileEdits[], from: string, merged: Merged, say: Say): WorkspaceEdit {
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
				label: say(`Merge ${from} with ${names}`),
				description: say(`They become one speaker: ${peopleIn(merged, say)}`),
				needsConfirmation: true,
			},
		},
	};
}

async function agreed({ connection, client: { say } }: Session, to: string, merged: Merged): Promise<boolean> {
	const merge = { title: say('Merge') };
	const answer = await connection.sendRequest(ShowMessageRequest.type, {
		type: MessageType.Warning,
		message: say(`${to} is the name of somebody else: ${peopleIn(merged, say)}. Make one speaker of both?`),
		actions: [merge, { title: say('Cancel') }],
	});
	return answer?.title === merge.title;
}

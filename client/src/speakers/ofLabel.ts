import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SpeakerRow, speakersRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { documentParams, toRange } from '../server/convert.ts';

/** Everybody who speaks in the editor's transcript. */
export const speakersIn = async (client: BaseLanguageClient, editor: TextEditor): Promise<readonly SpeakerRow[]> =>
	(await ask<readonly SpeakerRow[]>(client, speakersRequest, documentParams(client, editor.document))) ?? [];

/** Whose turn the cursor is in; undefined where the speech has no label. */
export function speakerAt(rows: readonly SpeakerRow[], editor: TextEditor): SpeakerRow | undefined {
	const { active } = editor.selection;
	return rows.find(({ turns }) => turns.some(({ range }) => toRange(range).contains(active)));
}

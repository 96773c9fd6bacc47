import type { TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { operate } from '../server/operate.ts';

/** Gives every turn of a speaker to another one, whatever names the labels have. */
export async function mergeInto(
	client: BaseLanguageClient,
	editor: TextEditor,
	{ turns: [turn] }: SpeakerRow,
	name: string,
): Promise<void> {
	if (!turn) return;
	const { start } = turn.label;
	await operate(client, editor, {
		kind: 'reassign',
		range: { start, end: start },
		scope: 'speaker',
		speaker: { name },
	});
}

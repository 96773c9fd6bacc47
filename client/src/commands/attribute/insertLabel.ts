import { l10n, window } from 'vscode';
import { fromPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Writes a label at the cursor for a speaker that is chosen: Enter for the likeliest, a digit for a place in the roster. */
export const insertLabel: Command = {
	id: 'transcript.insertLabel',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const position = fromPosition(editor.selection.active);
		const speaker = await pickSpeaker(client, editor, { title: l10n.t('Who speaks next?'), question: 'next' });
		if (speaker) await operate(client, editor, { kind: 'insert-label', position, speaker });
	},
};

import { l10n, window } from 'vscode';
import { fromPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Ends the turn at the cursor; somebody else goes on from there. */
export const splitTurn: Command = {
	id: 'transcript.splitTurn',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const position = fromPosition(editor.selection.active);
		const speaker = await pickSpeaker(client, editor, { title: l10n.t('Who goes on from here?'), question: 'next' });
		if (speaker) await operate(client, editor, { kind: 'split', position, speaker });
	},
};

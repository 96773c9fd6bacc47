import { l10n, window } from 'vscode';
import { fromPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { keysOf } from '../../speakers/numberKeys.ts';
import { candidatesAt } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Writes the label of whoever most likely speaks next; with a number, of the person who has that key (1 to 9). */
export const insertNextSpeaker: Command = {
	id: 'transcript.insertNextSpeaker',
	async run({ client }, place) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const position = fromPosition(editor.selection.active);
		if (typeof place !== 'number') {
			await operate(client, editor, { kind: 'insert-label', position });
			return;
		}
		const found = await candidatesAt(client, editor, 'next');
		const name = keysOf(`${editor.document.uri}`, found?.roster ?? [])[place - 1];
		if (name) await operate(client, editor, { kind: 'insert-label', position, speaker: { name } });
		else window.setStatusBarMessage(l10n.t('Nobody has the key {0}', place), 5000);
	},
};

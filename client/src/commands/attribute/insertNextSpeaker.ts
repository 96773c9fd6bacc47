import { window } from 'vscode';
import { fromPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Writes the label of whoever most likely speaks next; with a number, of that person of the roster (1 to 9). */
export const insertNextSpeaker: Command = {
	id: 'transcript.insertNextSpeaker',
	async run({ client }, place) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const position = fromPosition(editor.selection.active);
		const rosterIndex = typeof place === 'number' && Number.isInteger(place) ? place : undefined;
		await operate(client, editor, {
			kind: 'insert-label',
			position,
			...(rosterIndex !== undefined && { rosterIndex }),
		});
	},
};

import { window } from 'vscode';
import { operate } from '../../server/operate.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Declares the speaker: in the roster beside the transcript, or where the transcript itself declares people. */
export const addToRoster: Command = {
	id: 'transcript.addToRoster',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		if (editor && row) await operate(client, editor, { kind: 'declare', name: row.name });
	},
};

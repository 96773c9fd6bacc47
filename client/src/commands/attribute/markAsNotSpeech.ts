import { window } from 'vscode';
import { fromRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Puts the paragraphs at the cursor in brackets, as something that was not said. */
export const markAsNotSpeech: Command = {
	id: 'transcript.markAsNotSpeech',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (editor) await operate(client, editor, { kind: 'not-speech', range: fromRange(editor.selection) });
	},
};

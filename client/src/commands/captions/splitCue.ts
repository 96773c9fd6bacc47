import { window } from 'vscode';
import { fromPosition } from '../../server/convert.ts';
import { changeCues } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Makes two cues of the one at the cursor. */
export const splitCue: Command = {
	id: 'transcript.splitCue',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		await changeCues(client, editor, { kind: 'cut', position: fromPosition(editor.selection.active) });
	},
};

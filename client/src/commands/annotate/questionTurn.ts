import { window } from 'vscode';
import { fromRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/** Marks the turns at the cursor or selection as to be checked. */
export const questionTurn: Command = {
	id: 'transcript.questionTurn',
	async run({ annotations }) {
		const editor = window.activeTextEditor;
		if (editor)
			await annotations.annotate(editor.document, 'turn', editor.selections.map(fromRange), { act: 'question' });
	},
};

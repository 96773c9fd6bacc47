import { l10n, window } from 'vscode';
import { annotateSelection } from '../../annotations/selection.ts';
import type { Command } from '../command.ts';

/** Writes a note on the selected words, or on the turn at the cursor. */
export const addNote: Command = {
	id: 'transcript.addNote',
	async run({ annotations }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const body = await window.showInputBox({ title: l10n.t('Note'), prompt: l10n.t('What is to be said of this?') });
		if (body?.trim()) await annotateSelection(annotations, editor, { act: 'note', body: body.trim() });
	},
};

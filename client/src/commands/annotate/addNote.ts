import { l10n, Selection, window } from 'vscode';
import { fromRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/**
 * Writes a note on the selected words, or on the turn at the cursor. The menu of the line numbers hands over the line that
 * was clicked, and a key binding may hand over the text (`"args": { "text": "Check the recording" }`).
 */
export const addNote: Command = {
	id: 'transcript.addNote',
	async run({ annotations }, given) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const body =
			field(given, 'text') ??
			(await window.showInputBox({ title: l10n.t('Note'), prompt: l10n.t('What is to be said of this?') }));
		if (typeof body !== 'string' || body.trim() === '') return;
		const number = field(given, 'lineNumber');
		const line = typeof number === 'number' && number >= 1 ? number - 1 : undefined;
		const selection = line === undefined ? editor.selection : new Selection(line, 0, line, 0);
		const unit = selection.isEmpty ? 'turn' : 'words';
		await annotations.annotate(editor.document, unit, [fromRange(selection)], { act: 'note', body: body.trim() });
	},
};

const field = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

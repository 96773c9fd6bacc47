import { l10n, window } from 'vscode';
import { pickOrType } from '../../annotations/pickOrType.ts';
import { fromRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/** Gives the turns at the cursor or selection to somebody to work on. */
export const assignTurn: Command = {
	id: 'transcript.assignTurn',
	async run({ annotations }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const rows = annotations.current?.answer.rows ?? [];
		const people = rows.flatMap(({ act, text, author }) => (act === 'assign' ? [text, author] : [author]));
		const assignee = await pickOrType(l10n.t('Who shall do it?'), people);
		if (assignee)
			await annotations.annotate(editor.document, 'turn', editor.selections.map(fromRange), {
				act: 'assign',
				assignee,
			});
	},
};

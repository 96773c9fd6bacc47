import { l10n, window } from 'vscode';
import { fromRange, toRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { speakersIn } from '../../speakers/ofLabel.ts';
import type { Command } from '../command.ts';

/** Makes one turn of the selected ones, or of this one and the next; asks whose it is where two people speak in them. */
export const mergeTurns: Command = {
	id: 'transcript.mergeTurns',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const { selection } = editor;
		const rows = await speakersIn(client, editor);
		const turns = rows
			.flatMap(({ name, turns }) => turns.map(({ range }) => ({ name, range: toRange(range) })))
			.sort((a, b) => a.range.start.compareTo(b.range.start));
		const first = turns.findIndex(({ range }) => range.contains(selection.start));
		const touched = selection.isSingleLine
			? turns.slice(first, first + 2)
			: turns.filter(({ range }) => range.intersection(selection) !== undefined);
		const names = [...new Set(touched.map(({ name }) => name))];
		const name =
			names.length > 1 ? await window.showQuickPick(names, { title: l10n.t('Whose turn is it then?') }) : undefined;
		if (names.length > 1 && name === undefined) return;
		await operate(client, editor, {
			kind: 'merge',
			range: fromRange(selection),
			with: selection.isSingleLine ? 'next' : 'selection',
			...(name !== undefined && { speaker: { name } }),
		});
	},
};

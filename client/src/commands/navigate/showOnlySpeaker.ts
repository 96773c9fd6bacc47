import { commands, l10n, Selection, type TextEditor, window } from 'vscode';
import type { SpeakerRow } from '../../../../server/src/protocol.ts';
import { toRange } from '../../server/convert.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Folds everything but one speaker's turns; the text stays as it is. */
export const showOnlySpeaker: Command = {
	id: 'transcript.showOnlySpeaker',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		if (!editor || !row) return;
		await window.showTextDocument(editor.document, editor.viewColumn);
		await commands.executeCommand('editor.unfoldAll');
		await foldBetween(editor, row);
		window.setStatusBarMessage(
			l10n.t('Only {0} is shown. “Show All Speakers” brings the others back.', row.name),
			8000,
		);
	},
};

/** Folds of our own making, one for each stretch between two turns of the speaker. */
async function foldBetween(editor: TextEditor, { turns }: SpeakerRow): Promise<void> {
	const before = editor.selections;
	const gaps: Selection[] = [];
	let from = 0;
	for (const turn of turns) {
		const { start, end } = toRange(turn.range);
		if (start.line - 1 > from) gaps.push(new Selection(from, 0, start.line - 1, 0));
		from = end.line + 1;
	}
	const last = editor.document.lineCount - 1;
	if (last > from) gaps.push(new Selection(from, 0, last, editor.document.lineAt(last).text.length));
	const [first] = turns;
	if (gaps.length === 0 || !first) return;
	editor.selections = gaps;
	await commands.executeCommand('editor.createFoldingRangeFromSelection');
	const { start } = toRange(first.label);
	const inSight = before.some(({ active }) => turns.some(({ range }) => toRange(range).contains(active)));
	editor.selections = inSight ? before : [new Selection(start, start)];
	editor.revealRange(editor.selections[0] ?? new Selection(start, start));
}

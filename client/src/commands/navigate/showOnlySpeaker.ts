import { commands, l10n, Selection, type TextEditor, window } from 'vscode';
import type { SpeakerRow } from '../../../../server/src/protocol.ts';
import { gapsBetween, type Stretch } from '../../navigation/gaps.ts';
import { shownIn, tellShown } from '../../navigation/shownSpeaker.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';
import { unfoldOthers } from './showAllSpeakers.ts';

/** Folds everything but one speaker's turns; the text, the cursor and the user's own folds stay as they are. */
export const showOnlySpeaker: Command = {
	id: 'transcript.showOnlySpeaker',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		if (!editor || !row) return;
		await window.showTextDocument(editor.document, editor.viewColumn);
		if (shownIn(editor.document)) await unfoldOthers(editor);
		const folded = gapsBetween(
			row.turns.map(({ range }) => ({ from: range.start.line, to: range.end.line })),
			editor.document.lineCount,
			(line) => editor.document.lineAt(line).isEmptyOrWhitespace,
		);
		if (folded.length === 0) {
			window.setStatusBarMessage(l10n.t('Nobody but {0} speaks here: there is nothing to fold', row.name), 5000);
			return;
		}
		await fold(editor, folded, row);
		tellShown(editor.document, { name: row.name, folded, version: editor.document.version });
	},
};

/** Folds of our own making. A cursor that would be folded away goes to the speaker's first label. */
async function fold(editor: TextEditor, gaps: readonly Stretch[], { turns: [first] }: SpeakerRow): Promise<void> {
	const before = editor.selections;
	editor.selections = gaps.map(({ from, to }) => new Selection(from, 0, to, editor.document.lineAt(to).text.length));
	await commands.executeCommand('editor.createFoldingRangeFromSelection');
	const isHidden = before.some(({ active }) => gaps.some(({ from, to }) => active.line > from && active.line <= to));
	const { line = 0, character = 0 } = first?.label.start ?? {};
	editor.selections = isHidden ? [new Selection(line, character, line, character)] : before;
	const [selection] = editor.selections;
	if (selection) editor.revealRange(selection);
}

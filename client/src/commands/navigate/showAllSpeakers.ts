import { commands, l10n, Selection, type TextEditor, window } from 'vscode';
import { shownIn, tellShown } from '../../navigation/shownSpeaker.ts';
import type { Command } from '../command.ts';

/** Ends "Show Only This Speaker": opens what it folded, and nothing else. */
export const showAllSpeakers: Command = {
	id: 'transcript.showAllSpeakers',
	async run() {
		const editor = window.activeTextEditor;
		if (!editor) return;
		await window.showTextDocument(editor.document, editor.viewColumn);
		if (shownIn(editor.document)) await unfoldOthers(editor);
		else window.setStatusBarMessage(l10n.t('Everybody is shown already'), 5000);
	},
};

/** Takes our folds away; in a text that was edited since, all folds that were made by hand, as ours have moved. */
export async function unfoldOthers(editor: TextEditor): Promise<void> {
	const { document } = editor;
	const shown = shownIn(document);
	if (!shown) return;
	const before = editor.selections;
	editor.selections =
		shown.version === document.version
			? shown.folded.map(({ from }) => new Selection(from, 0, from, 0))
			: [new Selection(0, 0, document.lineCount - 1, 0)];
	await commands.executeCommand('editor.removeManualFoldingRanges');
	editor.selections = before;
	tellShown(document, undefined);
}

import { commands, Selection, window } from 'vscode';
import type { Command } from '../command.ts';

/** Ends "Show Only This Speaker": opens what it folded. */
export const showAllSpeakers: Command = {
	id: 'transcript.showAllSpeakers',
	async run() {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const before = editor.selections;
		await window.showTextDocument(editor.document, editor.viewColumn);
		editor.selections = [new Selection(0, 0, editor.document.lineCount - 1, 0)];
		await commands.executeCommand('editor.removeManualFoldingRanges');
		await commands.executeCommand('editor.unfoldAll');
		editor.selections = before;
	},
};

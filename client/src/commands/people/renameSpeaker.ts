import { commands, type Position, type TextEditor, window } from 'vscode';
import { goTo } from '../../navigation/move.ts';
import { toPosition } from '../../server/convert.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Starts the editor's own rename on a label of the speaker. */
export const renameSpeaker: Command = {
	id: 'transcript.renameSpeaker',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const [turn] = editor ? ((await rowFrom(client, editor, clicked))?.turns ?? []) : [];
		if (!editor || !turn) return;
		await window.showTextDocument(editor.document, editor.viewColumn);
		goTo(editor, nameIn(editor, turn.label.start));
		await commands.executeCommand('editor.action.rename');
	},
};

/** The first letter behind a label's marks of emphasis. */
function nameIn({ document }: TextEditor, start: { readonly line: number; readonly character: number }): Position {
	const text = document.lineAt(start.line).text;
	const letter = text.slice(start.character).search(/[\p{L}\p{N}?]/u);
	return toPosition({ line: start.line, character: start.character + Math.max(0, letter) });
}

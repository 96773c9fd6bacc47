import { commands, l10n, window } from 'vscode';
import { type Direction, goTo, placeFrom } from './move.ts';
import { problemsIn } from './problems.ts';

/** Goes to the next or previous of our problems in the active editor and shows it as a hover does, fixes at hand. */
export async function moveToProblem(direction: Direction): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const places = problemsIn(editor.document.uri).map((problem) => problem.range.start);
	const place = placeFrom(places, editor.selection.active, direction);
	if (!place) {
		window.setStatusBarMessage(l10n.t('No problems in this transcript'), 5000);
		return;
	}
	goTo(editor, place);
	await commands.executeCommand('editor.action.showHover');
}

import { commands, l10n, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { problemsIn } from '../server/problems.ts';
import { type Direction, goTo, placeFrom } from './move.ts';

/** Goes to the next or previous of our problems in the active editor and shows it as a hover does, fixes at hand. */
export async function moveToProblem(client: BaseLanguageClient, direction: Direction): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const places = problemsIn(editor.document.uri).map((problem) => problem.range.start);
	const place = placeFrom(places, editor.selection.active, direction);
	if (!place) {
		const clean = l10n.t('No problems in this transcript');
		const unknown = l10n.t('The language server is not running: problems are unknown');
		window.setStatusBarMessage(client.state === State.Running ? clean : unknown, 5000);
		return;
	}
	goTo(editor, place);
	await commands.executeCommand('editor.action.showHover');
}

import { commands, type Disposable, type TextDocument, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { TranscriptFiles } from './transcriptFiles.ts';

/** One letter that begins a line, marks of emphasis before it or not: what a label begins with. */
const begins = /^\s{0,3}[*_]{0,3}\p{L}$/u;

/**
 * Has labels completed while they are typed in files that keep another language, as in the language itself: VS Code
 * suggests nothing by itself in Markdown.
 */
export function suggestLabels(files: TranscriptFiles): Disposable {
	return workspace.onDidChangeTextDocument((event) => {
		if (isBegun(event) && isSilent(event.document) && files.isServed(event.document)) {
			void commands.executeCommand('editor.action.triggerSuggest');
		}
	});
}

function isBegun({ document, contentChanges: [change, ...others] }: TextDocumentChangeEvent): boolean {
	if (!change || others.length > 0 || change.text.length !== 1 || change.rangeLength > 0) return false;
	if (document !== window.activeTextEditor?.document) return false;
	const { line, character } = change.range.start;
	return begins.test(document.lineAt(line).text.slice(0, character + 1));
}

/** True where the editor does not suggest by itself. */
function isSilent(document: TextDocument): boolean {
	if (document.languageId === 'transcript') return false;
	const quick: unknown = workspace.getConfiguration('editor', document).get('quickSuggestions');
	const other: unknown = typeof quick === 'object' && quick !== null && 'other' in quick ? quick.other : quick;
	return other === false || other === 'off';
}

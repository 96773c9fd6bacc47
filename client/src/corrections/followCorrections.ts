import {
	CodeAction,
	CodeActionKind,
	Disposable,
	l10n,
	languages,
	type TextDocument,
	TextDocumentChangeReason,
	window,
	workspace,
} from 'vscode';
import { debounce } from '../debounce.ts';
import type { TranscriptFiles } from '../documents/transcriptFiles.ts';
import { type WordCorrection, wordCorrection } from './wordCorrection.ts';

/** So long somebody has paused before a correction counts as made, in milliseconds. */
const pause = 900;

/** A line as it was when the cursor came to it. */
interface Seen {
	readonly document: TextDocument;
	readonly line: number;
	readonly text: string;
	readonly lineCount: number;
}

/**
 * Watches the line that the cursor is in: where a name or term in it is corrected by hand, a code action there offers
 * the other places of the same slip.
 */
export function followCorrections(files: TranscriptFiles): Disposable {
	let seen: Seen | undefined;
	let made: (WordCorrection & { readonly document: TextDocument; readonly line: number }) | undefined;
	const look = (): void => {
		const editor = window.activeTextEditor;
		if (!editor || !files.isServed(editor.document)) {
			seen = undefined;
			return;
		}
		const { document, selection } = editor;
		const { line } = selection.active;
		if (seen?.document === document && seen.line === line) return;
		settle();
		seen = { document, line, text: document.lineAt(line).text, lineCount: document.lineCount };
	};
	const settle = (): void => {
		if (!seen || seen.document.isClosed || seen.document.lineCount !== seen.lineCount) return;
		const text = seen.document.lineAt(seen.line).text;
		const found = text === seen.text ? undefined : wordCorrection(seen.text, text);
		if (!found) return;
		made = { ...found, document: seen.document, line: seen.line };
		seen = { ...seen, text };
		window.setStatusBarMessage(l10n.t('“{0}” was corrected; the lamp offers to do so everywhere', found.wrong), 5000);
	};
	const later = debounce(pause, settle);
	look();
	return Disposable.from(
		later,
		window.onDidChangeActiveTextEditor(look),
		window.onDidChangeTextEditorSelection(look),
		workspace.onDidChangeTextDocument(({ document, reason }) => {
			if (document !== seen?.document) return;
			// What an undo brings back is no correction, and neither is what moves lines.
			if (reason !== undefined && reason <= TextDocumentChangeReason.Redo) seen = undefined;
			else later.soon();
		}),
		languages.registerCodeActionsProvider(
			{ scheme: '*' },
			{
				provideCodeActions: (document, range) => {
					if (made?.document !== document || made.line !== range.start.line) return [];
					const { wrong, right } = made;
					const title = l10n.t('Correct “{0}” to “{1}” Everywhere…', wrong, right);
					const action = new CodeAction(title, CodeActionKind.QuickFix);
					action.command = { title, command: 'transcript.correctEverywhere', arguments: [wrong, right] };
					return [action];
				},
			},
			{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
		),
	);
}

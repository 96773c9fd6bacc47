import { type Disposable, l10n, StatusBarAlignment, type TextDocument, window } from 'vscode';
import type { Stretch } from './gaps.ts';

/** What "Show Only This Speaker" has folded in a document. */
export interface Shown {
	readonly name: string;
	readonly folded: readonly Stretch[];
	/** The version of the text in which the lines are right. */
	readonly version: number;
}

const shown = new WeakMap<TextDocument, Shown>();
const item = window.createStatusBarItem('transcript.shownSpeaker', StatusBarAlignment.Right, 100.15);

/** What is folded in a document; undefined where everybody is shown. */
export const shownIn = (document: TextDocument): Shown | undefined => shown.get(document);

/** Remembers what is folded, or that nothing is, and says so in the status bar for as long as it holds. */
export function tellShown(document: TextDocument, now: Shown | undefined): void {
	if (now) shown.set(document, now);
	else shown.delete(document);
	update();
}

/** The entry in the status bar follows the active editor until it is disposed of. */
export function followShown(): Disposable {
	item.name = l10n.t('Transcript: Shown Speaker');
	item.command = 'transcript.showAllSpeakers';
	const listener = window.onDidChangeActiveTextEditor(update);
	return {
		dispose: () => {
			listener.dispose();
			item.dispose();
		},
	};
}

function update(): void {
	const document = window.activeTextEditor?.document;
	const now = document && shown.get(document);
	if (!now) {
		item.hide();
		return;
	}
	item.text = l10n.t('$(filter) Only {0}', now.name);
	item.tooltip =
		now.folded.length === 1
			? l10n.t('1 stretch of others is folded. Show all speakers again.')
			: l10n.t('{0} stretches of others are folded. Show all speakers again.', now.folded.length);
	item.show();
}

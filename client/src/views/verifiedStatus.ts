import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { KnownAnnotations } from '../annotations/known.ts';
import { progressText } from './annotationsView.ts';

/** How much of the active transcript is verified, in the status bar: only where somebody has begun to verify it. */
export function showVerified(known: KnownAnnotations): Disposable {
	const item = window.createStatusBarItem('transcript.verified', StatusBarAlignment.Right, 90);
	item.name = l10n.t('Transcript: Verified');
	item.command = 'transcript.nextUnverified';
	const update = (): void => {
		const answer = known.current?.answer;
		if (!answer || answer.progress.verifiedTurns === 0) {
			item.hide();
			return;
		}
		const { words, verifiedWords } = answer.progress;
		item.text = l10n.t('$(check) {0} % verified', Math.floor((verifiedWords / words) * 100));
		item.tooltip = progressText(answer);
		item.show();
	};
	update();
	return Disposable.from(item, known.onDidChange(update));
}

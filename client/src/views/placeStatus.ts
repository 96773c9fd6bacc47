import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import type { KnownSpeakers } from '../speakers/known.ts';
import { placeAmongTurns } from './place.ts';

/** In the status bar, beside the language: who speaks at the cursor, which turn it is, how much of the words has a speaker. */
export function showPlace(known: KnownSpeakers): Disposable {
	// The language stands at 100.1: higher numbers stand further left.
	const item = window.createStatusBarItem('transcript.place', StatusBarAlignment.Right, 100.2);
	item.name = l10n.t('Transcript: Speaker and Turn');
	item.command = 'transcript.attribution.focus';
	const update = (): void => {
		const { current } = known;
		const editor = window.activeTextEditor;
		if (!current || editor?.document !== current.document) {
			item.hide();
			return;
		}
		const { speaker, turn, turns } = placeAmongTurns(current.speakers, editor.selection.active.line);
		const { words = 0, attributedWords = 0 } = current.attribution ?? {};
		const percent = words === 0 ? 100 : Math.floor((attributedWords / words) * 100);
		const who = speaker ?? l10n.t('nobody');
		const isEmpty = words === 0 && turns === 0;
		const place = isEmpty ? who : l10n.t('{0} · {1}/{2} · {3} %', shortened(who), turn, turns, percent);
		item.text = `$(comment-discussion) ${place}`;
		item.tooltip = isEmpty
			? l10n.t('Nobody is found who speaks in this file.')
			: l10n.t('{0} speaks here, in turn {1} of {2}. {3} % of the words have a speaker.', who, turn, turns, percent);
		item.accessibilityInformation = { label: item.tooltip, role: 'button' };
		item.show();
	};
	update();
	return Disposable.from(
		item,
		known.onDidChange(update),
		window.onDidChangeActiveTextEditor(update),
		window.onDidChangeTextEditorSelection(update),
	);
}

/** So long a name may be in the status bar. */
const longest = 28;

const shortened = (name: string): string => (name.length > longest ? `${name.slice(0, longest - 1)}…` : name);

import { l10n, MarkdownString, TreeItem } from 'vscode';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import { badgeIcons } from '../speakers/rememberedColours.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A speaker as a row of the Speakers view; `colour` is an index of the palette. */
export function speakerItem(row: SpeakerRow, colour: number): TreeItem {
	const item = new TreeItem(row.name);
	const counts = countsOf(row);
	const problems = row.problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', row.problems);
	item.id = row.name;
	item.description = [row.affiliation, counts, row.problems > 0 ? problems : undefined].filter(Boolean).join(' · ');
	item.iconPath = badgeIcons(row, colour);
	item.contextValue = row.placeholder ? 'placeholder' : row.declared ? 'speaker.declared' : 'speaker';
	item.tooltip = tooltip(row, counts, problems);
	item.accessibilityInformation = {
		label: [row.name, row.placeholder ? l10n.t('nobody knows who this is') : '', item.description]
			.filter(Boolean)
			.join(', '),
	};
	item.command = { command: 'transcript.nextTurnOfSpeaker', title: l10n.t('Go to the next turn'), arguments: [row] };
	return item;
}

/** `3 turns, 210 words, about 2 min, 40 %` */
function countsOf({ turns, words, seconds, measured, share }: SpeakerRow): string {
	const time = Math.max(1, Math.round(seconds / 60));
	return [
		turns.length === 1 ? l10n.t('1 turn') : l10n.t('{0} turns', turns.length),
		words === 1 ? l10n.t('1 word') : l10n.t('{0} words', words),
		measured ? l10n.t('{0} min', time) : l10n.t('about {0} min', time),
		percent(share),
	].join(', ');
}

function tooltip(row: SpeakerRow, counts: string, problems: string): MarkdownString {
	const text = new MarkdownString();
	text.appendText(`${row.name}\n`);
	for (const line of [
		row.role,
		row.affiliation,
		row.aliases.length > 0 ? l10n.t('also: {0}', row.aliases.join('; ')) : undefined,
		counts,
		row.problems > 0 ? problems : undefined,
	]) {
		if (line) text.appendText(`\n${line}\n`);
	}
	return text;
}

import {
	Disposable,
	EventEmitter,
	l10n,
	MarkdownString,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	window,
} from 'vscode';
import type { SpeakerRow } from '../../../server/src/protocol.ts';
import type { KnownSpeakers } from '../speakers/known.ts';

/** The tree of everybody who speaks in the active transcript: placeholders first. */
export function showSpeakers(known: KnownSpeakers): Disposable {
	const changed = new EventEmitter<void>();
	const provider: TreeDataProvider<SpeakerRow> = {
		onDidChangeTreeData: changed.event,
		getChildren: (row) => (row ? [] : [...(known.current?.speakers ?? [])]),
		getTreeItem,
	};
	const view = window.createTreeView('transcript.speakers', { treeDataProvider: provider });
	const update = (): void => {
		const count = known.current?.speakers.length ?? 0;
		view.description = count === 0 ? '' : l10n.t('{0} speakers', count);
		changed.fire();
	};
	const listener = known.onDidChange(update);
	return Disposable.from(listener, view, changed);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function getTreeItem(row: SpeakerRow): TreeItem {
	const item = new TreeItem(row.name);
	const turns = row.turns.length;
	const counts =
		turns === 1 ? l10n.t('1 turn, {0}', percent(row.share)) : l10n.t('{0} turns, {1}', turns, percent(row.share));
	const problems = row.problems === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', row.problems);
	item.description = [row.affiliation, counts, row.problems > 0 ? problems : undefined].filter(Boolean).join(' · ');
	item.iconPath = row.placeholder
		? new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground'))
		: new ThemeIcon(row.problems > 0 ? 'warning' : 'person');
	item.contextValue = row.placeholder ? 'placeholder' : row.declared ? 'speaker.declared' : 'speaker';
	item.tooltip = tooltip(row, counts, problems);
	item.accessibilityInformation = {
		label: [row.name, row.placeholder ? l10n.t('nobody knows who this is') : '', item.description]
			.filter(Boolean)
			.join(', '),
	};
	item.command = {
		command: 'transcript.nextTurnOfSpeaker',
		title: l10n.t('Go to the next turn'),
		arguments: [row],
	};
	return item;
}

function tooltip(row: SpeakerRow, counts: string, problems: string): MarkdownString {
	const text = new MarkdownString();
	text.appendText(`${row.name}\n`);
	for (const line of [
		row.role,
		row.affiliation,
		row.aliases.length > 0 ? l10n.t('also: {0}', row.aliases.join('; ')) : undefined,
		`${counts} (${l10n.t('{0} words', row.words)})`,
		row.problems > 0 ? problems : undefined,
	]) {
		if (line) text.appendText(`\n${line}\n`);
	}
	return text;
}

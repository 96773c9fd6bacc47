import type { Comparison, Lone, Stretch } from '../../features/changes/compare.ts';
import type { Utterance } from '../../formats/utterances.ts';
import { plural } from '../plural.ts';
import { type Column, tableOf } from '../table.ts';
import { terminalJson, terminalText } from '../terminalText.ts';

/** The names of the two files. */
export interface Compared {
	readonly old: string;
	readonly new: string;
}

/** A comparison as data. Lines are one-based, names are the resolved ones, null is speech that no label covers. */
export const toJson = (files: Compared, { changed, moved, removed, added }: Comparison): string =>
	`${terminalJson(
		JSON.stringify(
			{
				...files,
				wordsUnchanged: removed.length === 0 && added.length === 0,
				changed: changed.map((stretch) => ({
					from: nameOf(stretch.old),
					to: nameOf(stretch.fresh),
					...placeOf(stretch),
				})),
				moved: moved.map((stretch) => ({ speaker: nameOf(stretch.fresh), ...placeOf(stretch) })),
				removed: removed.map(loneOf),
				added: added.map(loneOf),
			},
			undefined,
			2,
		),
	)}\n`;

const nameOf = ({ speaker, label }: Utterance): string | null => speaker?.name ?? label ?? null;

const placeOf = ({ old, fresh, words }: Stretch) => ({
	oldLine: old.line + 1,
	newLine: fresh.line + 1,
	words: words.length,
	text: words.join(' '),
});

const loneOf = ({ utterance, words }: Lone) => ({
	speaker: nameOf(utterance),
	line: utterance.line + 1,
	words: words.length,
	text: words.join(' '),
});

const word: Column = { title: '', align: 'left' };
const number: Column = { title: '', align: 'right' };
const titled = (column: Column, title: string): Column => ({ ...column, title });
const place = [titled(number, 'old line'), titled(number, 'new line'), titled(number, 'words'), titled(word, 'speech')];

/** A comparison for people: tables, and the answer to whether anything was said otherwise. */
export function toText(files: Compared, { changed, moved, removed, added }: Comparison): string {
	const same = removed.length === 0 && added.length === 0;
	return [
		terminalText(`${files.old} → ${files.new}`),
		'',
		...table('Turns whose speaker changed', changed.length, [titled(word, 'was'), titled(word, 'is'), ...place], () =>
			changed.map((stretch) => [shown(stretch.old), shown(stretch.fresh), ...cellsOf(stretch)]),
		),
		...table('Moved turns', moved.length, [titled(word, 'speaker'), ...place], () =>
			moved.map((stretch) => [shown(stretch.fresh), ...cellsOf(stretch)]),
		),
		...lone('Words that are gone', removed),
		...lone('Words that are new', added),
		`Spoken words unchanged: ${same ? 'yes' : `no (${total(removed)} gone, ${total(added)} new)`}`,
		'',
	].join('\n');
}

function table(
	title: string,
	count: number,
	columns: readonly Column[],
	rows: () => readonly (readonly string[])[],
): readonly string[] {
	if (count === 0) return [];
	return [`${title}: ${count}`, ...tableOf(columns, rows()).map((line) => `  ${line}`), ''];
}

const lone = (title: string, all: readonly Lone[]): readonly string[] =>
	table(
		title,
		all.length,
		[titled(word, 'speaker'), titled(number, 'line'), titled(number, 'words'), titled(word, 'speech')],
		() =>
			all.map(({ utterance, words }) => [
				shown(utterance),
				String(utterance.line + 1),
				String(words.length),
				excerpt(words),
			]),
	);

const shown = (utterance: Utterance): string => nameOf(utterance) ?? '(nobody named)';

const cellsOf = ({ old, fresh, words }: Stretch): readonly string[] => [
	String(old.line + 1),
	String(fresh.line + 1),
	String(words.length),
	excerpt(words),
];

const excerpt = (words: readonly string[]): string =>
	`${words.slice(0, 8).join(' ').slice(0, 60)}${words.length > 8 ? ' …' : ''}`;

const total = (all: readonly Lone[]): string =>
	plural(
		all.reduce((sum, { words }) => sum + words.length, 0),
		'word',
	);

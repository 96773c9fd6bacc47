import { nameOf, rowNames } from './page/document.ts';
import type { Shown } from './page/messages.ts';

/** The figures of everybody and who speaks when, as CSV (RFC 4180): two tables, an empty line between them. */
export function overviewCsv({ overview, words }: Shown): string {
	const people = overview.speakers.map((speaker) => [
		nameOf(speaker, words),
		speaker.affiliation ?? '',
		speaker.role ?? '',
		speaker.turns,
		speaker.words,
		rounded(speaker.share, 4),
		...(speaker.measuredTurns > 0 ? [rounded(speaker.measuredSeconds, 3), speaker.measuredTurns] : ['', 0]),
		...(speaker.measuredTurns < speaker.turns ? [speaker.estimatedSeconds] : ['']),
		speaker.questions,
		speaker.answers,
	]);
	const names = rowNames(overview, words);
	const runs = overview.runs.map(({ row, line, turns, words: own, from, to, start, end, estimated }) => [
		names[row]?.name ?? '',
		line + 1,
		turns,
		own,
		from,
		to,
		...(start === undefined
			? ['', '', '']
			: [rounded(start, 3), rounded(end ?? start, 3), estimated ? 'estimated' : 'measured']),
	]);
	return [
		'speaker,affiliation,role,turns,words,share,measured_seconds,measured_turns,estimated_seconds,questions,answers',
		...people.map(row),
		'',
		'speaker,line,turns,words,from_word,to_word,start_seconds,end_seconds,times',
		...runs.map(row),
		'',
	].join('\r\n');
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const row = (cells: readonly (string | number)[]): string => cells.map(cellOf).join(',');

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cellOf(cell: string | number): string {
	if (typeof cell === 'number') return `${cell}`;
	const text = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

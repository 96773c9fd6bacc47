import type { Overview, OverviewPauses, OverviewSpeaker } from '../../../../server/src/protocol.ts';
import { clock, escaped, filled } from '../../webviews/page/markup.ts';
import type { Axis } from './axis.ts';
import type { Shown, Words } from './messages.ts';
import { drawPlot, rowColours, rowsOf } from './plot.ts';

/** The page: a heading, figures, the picture, tables. Every text of the transcript in it is escaped. */
export function pageOf(shown: Shown, axis: Axis): string {
	const { overview, words, name } = shown;
	const title = overview.title ?? name;
	if (overview.speakers.length === 0) return `<h1>${escaped(title)}</h1><p>${escaped(words.empty)}</p>`;
	return [
		`<h1>${escaped(title)}</h1>`,
		totals(shown),
		toolbar(shown, axis),
		`<div id="when">${pictureOf(shown, axis)}</div>`,
		`<h2>${escaped(words.speakers)}</h2>`,
		speakersTable(shown),
		longest(shown),
		overview.pauses ? pauses(words.silences, overview.pauses.silences, words) : '',
		overview.pauses ? pauses(words.overlaps, overview.pauses.overlaps, words) : '',
		`<details id="turns"><summary>${escaped(words.table)}</summary><div></div></details>`,
		`<h2>${escaped(words.counted)}</h2>`,
		`<ul class="notes">${notesFor(overview, words)
			.map((note) => `<li>${escaped(note)}</li>`)
			.join('')}</ul>`,
	].join('');
}

/** What to know of how the figures of an overview were counted. */
export function notesFor({ span, pauses: known, estimatedRuns }: Overview, { note }: Words): readonly string[] {
	return [
		note.words,
		note.time,
		...(span ? [note.span] : []),
		...(span && estimatedRuns > 0 ? [note.pale] : []),
		note.questions,
		...(known ? [note.pauses] : []),
	].filter((text) => text !== undefined);
}

const numbers = ({ language }: Words) => new Intl.NumberFormat(language);
const percents = ({ language }: Words) =>
	new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });

/** Figures of the whole text, by their names. */
export function totalsOf({ overview, words }: Shown): readonly (readonly [name: string, value: string])[] {
	const format = numbers(words);
	const turns = overview.speakers.reduce((sum, own) => sum + own.turns, 0);
	const people = overview.speakers.filter(({ name }) => name !== '').length;
	const { span } = overview;
	return [
		[words.speakers, format.format(people)],
		[words.turns, format.format(turns)],
		[words.words, format.format(overview.words)],
		...(span ? [[words.span, clock(span.end - span.start)] as const] : []),
	];
}

const totals = (shown: Shown): string =>
	`<dl>${totalsOf(shown)
		.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
		.join('')}</dl>`;

function toolbar({ overview, words }: Shown, axis: Axis): string {
	const button = (id: string, text: string, more = ''): string =>
		`<button type="button" id="${id}"${more}>${escaped(text)}</button>`;
	const pressed = (kind: Axis['kind']): string => ` aria-pressed="${axis.kind === kind}"`;
	const axes = overview.span
		? `<span class="choice">${button('words', words.byPosition, pressed('words'))}${button('time', words.byTime, pressed('time'))}</span>`
		: '';
	return `<div class="bar">${axes}<span class="more">${button('read', words.read)}${button('copy', words.copy)}${button('save', words.save)}</span></div>`;
}

/** The picture with the names of its rows. */
function pictureOf(shown: Shown, axis: Axis): string {
	const { overview, colours, words } = shown;
	const rows = rowsOf(overview);
	const ofRows = rowColours(overview, colours);
	const names = rowNames(overview, words).map(
		({ name, share }, row) =>
			`<li data-row="${row}"><svg class="swatch" width="10" height="10" aria-hidden="true"><rect class="c${ofRows[row] ?? 0}" width="10" height="10" rx="2"/></svg><span class="name">${escaped(name)}</span><span class="share">${escaped(percents(words).format(share))}</span></li>`,
	);
	const more = [
		rows.problems === undefined ? '' : `<li>${escaped(words.problems)}</li>`,
		rows.annotations === undefined ? '' : `<li>${escaped(words.annotations)}</li>`,
		rows.verified === undefined ? '' : `<li>${escaped(words.verified)}</li>`,
	].join('');
	return `<div class="picture"><div class="names${rows.sections === undefined ? '' : ' below'}" aria-hidden="true"><ol>${names.join('')}</ol>${more === '' ? '' : `<ul>${more}</ul>`}</div><div id="plot" role="application" tabindex="0" aria-label="${escaped(words.when)}" aria-describedby="keys"><svg class="plot" width="100%" height="${rows.height}" aria-hidden="true" focusable="false">${drawPlot(overview, axis, ofRows)}<g id="places"></g></svg></div></div><p id="keys">${escaped(words.keys)}</p><p id="told" role="status"></p>`;
}

/** What each row is called, and the share of all words that is its. */
export function rowNames(
	{ speakers, rows, othersRow }: Overview,
	words: Words,
): readonly { name: string; share: number }[] {
	const byRow = new Map<number, OverviewSpeaker[]>();
	for (const speaker of speakers) byRow.set(speaker.row, [...(byRow.get(speaker.row) ?? []).slice(-1), speaker]);
	const shares = new Map<number, number>();
	for (const { row, share } of speakers) shares.set(row, (shares.get(row) ?? 0) + share);
	const others = speakers.filter(({ row }) => row === othersRow).length;
	return Array.from({ length: rows }, (_, row) => ({
		name: row === othersRow ? filled(words.others, others) : nameOf(byRow.get(row)?.[0], words),
		share: shares.get(row) ?? 0,
	}));
}

/** The name of a speaker; speech without a label has none. */
export const nameOf = (speaker: OverviewSpeaker | undefined, words: Words): string => speaker?.name || words.nobody;

function speakersTable(shown: Shown): string {
	const { overview, words } = shown;
	const { head, rows } = speakersIn(shown);
	const sorted = overview.speakers
		.map((speaker, index) => ({ speaker, cells: rows[index] ?? [] }))
		.sort((a, b) => b.speaker.words - a.speaker.words)
		.map(
			({ speaker, cells: [name = '', ...cells] }) =>
				`<tr><th scope="row">${link(speaker.line, name, words)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
		);
	return table(words.speakers, head, sorted);
}

/** The figures of everybody as texts; of time only what there is. */
export function speakersIn({ overview, words }: Shown): {
	head: readonly string[];
	rows: readonly (readonly string[])[];
} {
	const format = numbers(words);
	const share = percents(words);
	const columns: readonly (readonly [head: string, cell: (speaker: OverviewSpeaker) => string | undefined])[] = [
		[
			words.speaker,
			(own) => (own.affiliation === undefined ? nameOf(own, words) : `${nameOf(own, words)} (${own.affiliation})`),
		],
		[words.turns, (own) => format.format(own.turns)],
		[words.words, (own) => format.format(own.words)],
		[words.share, (own) => share.format(own.share)],
		[words.measured, (own) => (own.measuredTurns > 0 ? clock(own.measuredSeconds) : undefined)],
		[words.estimated, (own) => (own.measuredTurns < own.turns ? clock(own.estimatedSeconds) : undefined)],
		[words.questions, (own) => format.format(own.questions)],
		[words.answers, (own) => format.format(own.answers)],
	];
	const filledIn = columns.filter(([, cell]) => overview.speakers.some((speaker) => cell(speaker) !== undefined));
	return {
		head: filledIn.map(([head]) => head),
		rows: overview.speakers.map((speaker) => filledIn.map(([, cell]) => cell(speaker) ?? '–')),
	};
}

const table = (title: string, head: readonly string[], rows: readonly string[]): string =>
	`<div class="scroll" tabindex="0" role="group" aria-label="${escaped(title)}"><table><thead><tr>${head
		.map((cell) => `<th scope="col">${escaped(cell)}</th>`)
		.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

/** A button that goes to a line. */
const link = (line: number, text: string, words: Words): string =>
	`<button type="button" class="link" data-line="${line}" title="${escaped(filled(words.line, line + 1))}">${escaped(text)}</button>`;

function longest({ overview, words }: Shown): string {
	if (overview.longest.length === 0) return '';
	const format = numbers(words);
	const rows = overview.longest.map(({ speaker, line, words: own, seconds, firstWords }) => {
		const time = seconds === undefined ? '' : ` · ${clock(seconds)}`;
		const head = `${nameOf(overview.speakers[speaker], words)}: ${firstWords}`;
		return `<li>${link(line, head, words)} <span class="detail">${escaped(`${words.words}: ${format.format(own)}${time}`)}</span></li>`;
	});
	return `<h2>${escaped(words.longest)}</h2><ol class="list">${rows.join('')}</ol>`;
}

function pauses(title: string, { count, seconds, longest: shown }: OverviewPauses, words: Words): string {
	const head = `${title}: ${numbers(words).format(count)}${count > 0 ? ` · ${clock(seconds)}` : ''}`;
	const rows = shown.map(
		({ line, start, end }) =>
			`<li>${link(line, `${clock(start)}–${clock(end)}`, words)} <span class="detail">${escaped(`${Math.round((end - start) * 10) / 10} s`)}</span></li>`,
	);
	return `<h2>${escaped(head)}</h2>${rows.length > 0 ? `<ol class="list short">${rows.join('')}</ol>` : ''}`;
}

/** The runs as a table: the same as the picture, to be read. */
export function turnsTable(shown: Shown): string {
	const { overview, words } = shown;
	const format = numbers(words);
	const names = rowNames(overview, words);
	const timed = overview.span !== undefined;
	const rows = overview.runs.map(({ row, line, words: own, turns, start, end, estimated }) => {
		const times = timed
			? [start, end]
					.map((seconds) => `<td>${seconds === undefined ? '' : `${estimated ? '≈ ' : ''}${clock(seconds)}`}</td>`)
					.join('')
			: '';
		return `<tr><th scope="row">${link(line, names[row]?.name ?? '', words)}</th><td>${line + 1}</td><td>${format.format(turns)}</td><td>${format.format(own)}</td>${times}</tr>`;
	});
	return table(
		words.when,
		[words.speaker, words.place, words.turns, words.words, ...(timed ? [words.from, words.to] : [])],
		rows,
	);
}

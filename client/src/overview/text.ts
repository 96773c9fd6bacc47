import { plainMarkdown as plain } from '../documents/plainMarkdown.ts';
import { clock, filled } from '../webviews/page/markup.ts';
import { nameOf, notesFor, rowNames, speakersIn, totalsOf } from './page/document.ts';
import type { Shown } from './page/messages.ts';

/** The overview as Markdown: all that the page shows, to be read or to be read out. */
export function overviewText(shown: Shown): string {
	const { overview, words, name } = shown;
	const title = `# ${plain(overview.title ?? name)}`;
	if (overview.speakers.length === 0) return `${title}\n\n${words.empty}\n`;
	const { head, rows } = speakersIn(shown);
	const order = overview.speakers.map((_, index) => index);
	order.sort((a, b) => (overview.speakers[b]?.words ?? 0) - (overview.speakers[a]?.words ?? 0));
	const names = rowNames(overview, words);
	const runs = overview.runs.map(({ row, line, turns, words: own, start, end, estimated }) => {
		const times = start === undefined ? [] : [`${estimated ? '≈ ' : ''}${clock(start)}–${clock(end ?? start)}`];
		const count = turns === 1 ? [] : [`${words.turns}: ${turns}`];
		return `- ${[...times, plain(names[row]?.name ?? ''), `${words.words}: ${own}`, ...count, filled(words.line, line + 1)].join(' · ')}`;
	});
	return [
		title,
		totalsOf(shown)
			.map(([own, value]) => `${own}: ${value}`)
			.join(' · '),
		`## ${words.speakers}`,
		table(
			head,
			order.map((index) => rows[index] ?? []),
		),
		...part(
			words.longest,
			overview.longest.map(
				({ speaker, line, words: own, firstWords }) =>
					`- ${plain(nameOf(overview.speakers[speaker], words))} · ${words.words}: ${own} · ${filled(words.line, line + 1)}: ${plain(firstWords)}`,
			),
		),
		...part(
			words.sections,
			overview.sections.map(({ title: own, line }) => `- ${plain(own)} · ${filled(words.line, line + 1)}`),
		),
		...part(words.problems, overview.problems.map(markText(shown))),
		...part(words.annotations, overview.annotations.map(markText(shown))),
		...pauses(shown),
		...part(words.when, runs),
		...part(
			words.counted,
			notesFor(overview, words).map((note) => `- ${note}`),
		),
	]
		.join('\n\n')
		.concat('\n');
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

const markText =
	({ words }: Shown) =>
	({ kind, text, line, count }: Shown['overview']['problems'][number]): string =>
		`- ${[words.kinds[kind] ?? plain(kind), ...(text === '' ? [] : [plain(text)]), filled(words.line, line + 1), ...(count > 1 ? [`× ${count}`] : [])].join(' · ')}`;

function pauses({ overview, words }: Shown): readonly string[] {
	if (!overview.pauses) return [];
	const { silences, overlaps } = overview.pauses;
	return [[words.silences, silences] as const, [words.overlaps, overlaps] as const].flatMap(
		([title, { count, seconds, longest }]) =>
			part(title, [
				`- ${count}${count > 0 ? ` · ${clock(seconds)}` : ''}`,
				...longest.map(({ line, start, end }) => `- ${clock(start)}–${clock(end)} · ${filled(words.line, line + 1)}`),
			]),
	);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
	return [line(head), `| --- ${'| ---: '.repeat(head.length - 1)}|`, ...rows.map(line)].join('\n');
}

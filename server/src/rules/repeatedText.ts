import { speechOf } from '../facts/speech/speech.ts';
import type { Line } from '../model/line.ts';
import { keptOnLongPages } from '../model/longPages.ts';
import { chaptersOf, type PlacedChapter } from '../model/page.ts';
import { perChapter } from '../model/perPage.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { onLine, type Range, type Span, shiftRange } from '../text/position.ts';
import { countWords } from '../text/words.ts';
import { transcriptRule } from './rule.ts';

export const repeatedText = transcriptRule({
	id: 'repeated-text',
	about: 'form',
	summary: 'No sentence stands many times in a row',
	why: 'Speech-to-text programs fall into loops where nobody speaks, and write one sentence again and again.',
	severity: 'information',
	options: {
		times: {
			default: 4,
			description:
				'How many times in a row a sentence of three words or more is told of, for each speaker whose turns it fills.',
			minimum: 2,
		},
	},
	examples: [
		{
			about: 'A loop.',
			before:
				'**Ann Lee:** Good morning. <|We will be right back. We will be right back. We will be right back. We will be right back.|> So.\n\n**Bob Kay:** Yes.',
		},
		{
			about: 'A loop over the cues of a caption file.',
			before:
				'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Good morning.\n\n00:02.000 --> 00:03.000\n<v Ann><|Thanks for watching it.\n\n00:03.000 --> 00:04.000\n<v Ann>Thanks for watching it.\n\n00:04.000 --> 00:05.000\n<v Ann>Thanks for watching it.\n\n00:05.000 --> 00:06.000\n<v Ann>Thanks for watching it.|>\n\n00:06.000 --> 00:07.000\n<v Bob>Well.',
		},
		{
			about: 'A loop that was given to two speakers in turn.',
			before: `**Ann Lee:** Good morning.\n\n${'**Bob Kay:** Thank you for listening.\n\n**Ann Lee:** Thank you for listening.\n\n'
				.repeat(4)
				.replace('Thank', '<|Thank')
				.trimEnd()}|>\n\n**Bob Kay:** So.`,
		},
		{
			about: 'One sentence by each of many is no loop.',
			before: ['Ann', 'Bob', 'Cem', 'Dot', 'Eve', 'Fay']
				.map((name) => `**${name} Lee:** I vote in favour.`)
				.join('\n\n'),
		},
		{
			about: 'People do say a short word several times.',
			before: '**Ann Lee:** No. No. No. No. No. It was not so. It was not so.\n\n**Bob Kay:** Yes. Yes. Yes. Yes.',
		},
	],
	*check(transcript, { times }) {
		for (const { key, count, voices, range } of runsOf(transcript)) {
			if (count < Math.min(times, shortTimes) || count < enough(key, times) * voices.size) continue;
			yield {
				range,
				message: `This sentence stands ${count} times in a row. If a program wrote it, keep what was said.`,
			};
		}
	},
});

interface Sentence {
	/** As written, but for capitals and the marks at its end. */
	readonly key: string;
	readonly range: Range;
}

/** One sentence again and again, by whomever. */
interface Run {
	readonly key: string;
	readonly count: number;
	readonly voices: ReadonlySet<string | undefined>;
	readonly range: Range;
}

interface OpenRun extends Run {
	count: number;
	voices: ReadonlySet<string | undefined>;
	range: Range;
	/** The voices once another has joined the first: until then the set is that of all runs of one speaker. */
	own: Set<string | undefined> | undefined;
}

function addVoice(run: OpenRun, voice: string | undefined): void {
	if (run.voices.has(voice)) return;
	run.own ??= new Set(run.voices);
	run.own.add(voice);
	run.voices = run.own;
}

/** The runs of a page that are more than one sentence, or may be when the pages around it are looked at. */
interface PageRuns {
	readonly first: Run | undefined;
	readonly between: readonly Run[];
	readonly last: Run | undefined;
}

/** Short answers are said in a row by people too; from so many on it is no person. */
const shortTimes = 12;

function runsOnPage(page: Transcript): PageRuns {
	const runs: Run[] = [];
	let open: OpenRun | undefined;
	for (const { paragraphs, turn } of speechOf(page)) {
		const voice = turn?.block.label.name;
		const alone: ReadonlySet<string | undefined> = new Set([voice]);
		for (const { key, range } of sentencesIn(page, paragraphs)) {
			if (open?.key === key) {
				open.count++;
				addVoice(open, voice);
				open.range = { start: open.range.start, end: range.end };
			} else {
				if (open && (open.count > 1 || runs.length === 0)) runs.push(open);
				open = { key, count: 1, voices: alone, range, own: undefined };
			}
		}
	}
	const [first, ...between] = runs;
	return first ? { first, between, last: open } : { first: open, between, last: undefined };
}

/** The runs of pages in a row, of which those that meet where two pages do are one. */
function joined(pages: Iterable<PageRuns>): PageRuns {
	const runs: Run[] = [];
	let open: OpenRun | undefined;
	for (const { first, between, last } of pages) {
		for (const run of [first, ...between, last]) {
			if (!run) continue;
			if (open && run === first && open.key === run.key) {
				open.count += run.count;
				for (const voice of run.voices) addVoice(open, voice);
				open.range = { start: open.range.start, end: run.range.end };
			} else {
				if (open && (open.count > 1 || runs.length === 0)) runs.push(open);
				open = { ...run, own: undefined };
			}
		}
	}
	const [first, ...between] = runs;
	return first ? { first, between, last: open } : { first: open, between, last: undefined };
}

const moved = (run: Run, lines: number): Run => ({ ...run, range: shiftRange(run.range, lines) });

const listsOf = perChapter(runsOnPage, (pages) => pages);

const memory = new WeakMap<readonly PageRuns[], { readonly at: PlacedChapter; readonly runs: PageRuns }>();

/** The runs of a chapter, at their places in the document. */
function runsIn(transcript: Transcript, at: PlacedChapter): PageRuns {
	const pages = listsOf(transcript, at);
	const known = memory.get(pages);
	if (known?.at === at) return known.runs;
	const runs = joined(
		pages.map(({ first, between, last }, index) => {
			const line = at.pages[index]?.line ?? 0;
			return {
				first: first && moved(first, line),
				between: between.map((run) => moved(run, line)),
				last: last && moved(last, line),
			};
		}),
	);
	memory.set(pages, { at, runs });
	return runs;
}

function runsOf(transcript: Transcript): readonly Run[] {
	const { first, between, last } = joined(chaptersOf(transcript).map((chapter) => runsIn(transcript, chapter)));
	return [...(first ? [first] : []), ...between, ...(last ? [last] : [])];
}

const enough = (sentence: string, times: number): number =>
	countWords(plainText(sentence)) > 2 ? times : Math.max(times, shortTimes);

/** A comment, such as one that suppresses this very rule, is no part of what is said; places stay what they are. */
const withoutComments = (text: string): string =>
	text.includes('<!--') ? text.replace(/<!--[\s\S]{0,400}?-->/g, (comment) => ' '.repeat(comment.length)) : text;

const ends = /[^.!?…。！？]{1,400}[.!?…。！？]*/gu;

function sentencesIn(page: Transcript, paragraphs: readonly Range[]): readonly Sentence[] {
	const found: Sentence[] = [];
	for (const { start, end } of paragraphs) {
		for (let line = start.line; line <= end.line; line++) {
			const lexed = page.lines[line];
			if (!lexed || (lexed.kind !== 'text' && lexed.kind !== 'label')) continue;
			for (const { key, span } of sentencesOn(page, lexed)) found.push({ key, range: onLine(line, span) });
		}
	}
	return found;
}

/** The sentences of one line. */
const sentencesOn = keptOnLongPages((line: Line): readonly { readonly key: string; readonly span: Span }[] => {
	const from = line.kind === 'label' ? line.label.speechAt : 0;
	return [...withoutComments(line.text.slice(from)).matchAll(ends)].flatMap((match) => {
		const trimmed = match[0].trim();
		if (trimmed === '' || trimmed === '</v>') return [];
		const start = from + match.index + (match[0].length - match[0].trimStart().length);
		const key = trimmed
			.replace(/<\/v>$/, '')
			.replace(/(?<![\s.!?…。！？])[\s.!?…。！？]+$/, '')
			.toLowerCase();
		return [{ key, span: { start, end: start + trimmed.length } }];
	});
});

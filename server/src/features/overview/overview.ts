import type { Annotations } from '../../annotations/annotations.ts';
import { annotatedTextOf } from '../../annotations/words.ts';
import { sectionsOf } from '../../facts/conversation/sections.ts';
import { titleOf } from '../../facts/conversation/title.ts';
import { traitsOf } from '../../facts/conversation/traits.ts';
import type { Speaker } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import { spokenSpansOf } from '../../facts/times/spokenSpans.ts';
import type { LintSettings } from '../../lint/settings.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type LongTurn, longestTurns, type OverviewSpeaker, speakerFigures } from './figures.ts';
import { annotationMarks, type OverviewMark, type OverviewStretch, problemMarks, verifiedStretches } from './marks.ts';
import { type BetweenCues, pausesOf } from './pauses.ts';
import { type OverviewPlace, placesIn, wordsBefore } from './places.ts';
import { mergeRuns, type OverviewRun } from './runs.ts';

/** A stretch under a heading. */
export interface OverviewSection extends OverviewStretch {
	readonly title: string;
	/** Zero-based, of the heading. */
	readonly line: number;
}

/** A whole transcript at a glance: who speaks when, what lies in it, how much of it is whose. */
export interface Overview {
	readonly title?: string;
	/** Words that are said, labelled or not: how long the axis by position is. */
	readonly words: number;
	/** Seconds from the first time in the text to the last: how long it went on, pauses too. Missing where there is no time line. */
	readonly span?: { readonly start: number; readonly end: number };
	/** Of the axis by time: whether all of it is written, or some was reckoned from the words. */
	readonly estimatedRuns: number;
	/** Everybody who speaks, in the order in which they first do; speech without a label as one nobody. */
	readonly speakers: readonly OverviewSpeaker[];
	/** How many rows there are, and which of them is shared by those who say least; missing where nobody shares one. */
	readonly rows: number;
	readonly othersRow?: number;
	/** At most 2,000, in order. */
	readonly runs: readonly OverviewRun[];
	readonly sections: readonly OverviewSection[];
	readonly problems: readonly OverviewMark[];
	readonly annotations: readonly OverviewMark[];
	readonly verified: readonly OverviewStretch[];
	readonly longest: readonly LongTurn[];
	/** Only captions tell. */
	readonly pauses?: BetweenCues;
}

/** What is shown of a text without speech. */
export const emptyOverview: Overview = {
	words: 0,
	estimatedRuns: 0,
	speakers: [],
	rows: 0,
	runs: [],
	sections: [],
	problems: [],
	annotations: [],
	verified: [],
	longest: [],
};

/** More rows do not fit on a screen: those who say least share the last. */
const mostRows = 40;
const mostSections = 200;

/** The overview of a transcript with its findings and, where there are any, its annotations. Takes linear time. */
export function overview(transcript: Transcript, settings: LintSettings, annotations?: Annotations): Overview {
	const words = wordsBefore(transcript).at(-1) ?? 0;
	const spans = spokenSpansOf(transcript);
	const title = titleOf(transcript);
	const speakers = speakerFigures(transcript);
	const { rowOf, rows, othersRow } = rowsFor(speakers.map(({ figures }) => figures.words));
	const rowsBySpeaker = new Map(speakers.map(({ speaker }, index) => [speaker, rowOf[index] ?? 0]));
	const all = runsIn(transcript, rowsBySpeaker);
	const [first, last] = [spans?.[0], spans?.reduce((latest, { end }) => Math.max(latest, end), 0)];
	const pauses = pausesOf(transcript);
	const text = annotations && annotations.list.length > 0 ? annotatedTextOf(transcript) : undefined;
	return {
		...(title !== undefined && { title }),
		words,
		...(first && last !== undefined && { span: { start: first.start, end: last } }),
		estimatedRuns: all.filter(({ estimated }) => estimated).length,
		speakers: speakers.map(({ figures }, index) => ({ ...figures, row: rowOf[index] ?? 0 })),
		rows,
		...(othersRow !== undefined && { othersRow }),
		runs: mergeRuns(all, words),
		sections: sectionsIn(transcript),
		problems: problemMarks(transcript, settings, words),
		annotations: text && annotations ? annotationMarks(text, annotations, words) : [],
		verified: text && annotations ? verifiedStretches(text, annotations) : [],
		longest: longestTurns(
			transcript,
			speakers.map(({ speaker }) => speaker),
		),
		...(pauses && { pauses }),
	};
}

/** Which row each speaker is drawn in, by how many words each says. */
function rowsFor(words: readonly number[]): { rowOf: readonly number[]; rows: number; othersRow?: number } {
	if (words.length <= mostRows) return { rowOf: words.map((_, index) => index), rows: words.length };
	const most = words
		.map((own, index) => ({ own, index }))
		.sort((a, b) => b.own - a.own || a.index - b.index)
		.slice(0, mostRows - 1);
	const own = new Map(
		most
			.map(({ index }) => index)
			.sort((a, b) => a - b)
			.map((index, row) => [index, row]),
	);
	const othersRow = mostRows - 1;
	return { rowOf: words.map((_, index) => own.get(index) ?? othersRow), rows: mostRows, othersRow };
}

function runsIn(transcript: Transcript, rows: ReadonlyMap<Speaker | undefined, number>): readonly OverviewRun[] {
	const before = wordsBefore(transcript);
	const traits = traitsOf(transcript);
	const spans = spokenSpansOf(transcript);
	return speechOf(transcript).map(({ speaker, line, endLine }, index) => {
		const span = spans?.[index];
		return {
			row: rows.get(speaker) ?? 0,
			line,
			endLine,
			from: before[index] ?? 0,
			to: before[index + 1] ?? 0,
			...(span && { start: span.start, end: span.end }),
			...(span && !span.measured && { estimated: true }),
			words: traits[index]?.words ?? 0,
			turns: 1,
		};
	});
}

/** The sections that divide the text: those of the highest level of which there are several. */
function sectionsIn(transcript: Transcript): readonly OverviewSection[] {
	let sections = sectionsOf(transcript);
	while (sections.length === 1 && sections[0] && sections[0].sections.length > 0) sections = sections[0].sections;
	if (sections.length < 2) return [];
	const place = placesIn(transcript);
	return sections.slice(0, mostSections).map(({ title, line, endLine }): OverviewSection => {
		const [from, to] = [place(line), place(endLine + 1)];
		return { title, line, from: from.at, to: to.at, ...times(from, to) };
	});
}

const times = ({ time: start }: OverviewPlace, { time: end }: OverviewPlace) =>
	start !== undefined && end !== undefined ? { start, end } : {};

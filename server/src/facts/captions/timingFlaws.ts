import { cueSeconds, cueTime, isAmbiguous, isCueTime, readTiming } from '../../captions/timing.ts';
import type { Line, TimingLine } from '../../model/line.ts';
import { listOverPages } from '../../model/perPage.ts';
import { type Transcript, turnsIn } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine, type Range, type Span, shiftRange } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { placesOfLines } from './placesOfLines.ts';
import { isNumbered, type TimedCue, timedCuesOf } from './timedCues.ts';

/** Times of cues that programs cannot read, or not for sure, as one cause. */
export interface TimingFlaw {
	readonly range: Range;
	/** In plain words. */
	readonly message: string;
	/** Where else the same is found. */
	readonly others: readonly Range[];
	/** What does away with all of it, where the times can be read in one way. */
	readonly fix?: { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] };
}

/** Where the times of a cue stand. `line` is zero-based. */
export const timingRange = ({ fromSpan, arrowSpan, toSpan }: TimingLine, line: number): Range =>
	onLine(line, { start: (fromSpan ?? arrowSpan).start, end: (toSpan ?? arrowSpan).end });

/** Everything that is wrong with how the times of a transcript are written. */
export function timingFlaws(transcript: Transcript): readonly TimingFlaw[] {
	return transcript.captionFormat
		? [...misspelt(transcript), ...incomplete(transcript), ...withWords(transcript), ...unreadable(transcript)]
		: strays(transcript);
}

const names = {
	webvtt: 'WebVTT writes times as 00:00:01.000 --> 00:00:02.000',
	srt: 'SRT writes times as 00:00:01,000 --> 00:00:02,000',
	sbv: 'SBV writes times as 0:00:01.000,0:00:02.000',
};

/** Times that are written as another format wants them, or nearly: one flaw, for it is one cause. */
function* misspelt(transcript: Transcript): Generator<TimingFlaw> {
	const { captionFormat = 'srt' } = transcript;
	// SRT without numbers is often another tool's list of times, which may write them as it pleases.
	const strict = captionFormat !== 'srt' || isNumbered(transcript);
	const edits: TextEdit[] = [];
	const wrong: TimedCue[] = [];
	const rewrite = strict ? rewrittenAs[captionFormat] : rewrittenLoosely;
	for (const cue of timedCuesOf(transcript)) {
		const own = rewrite(cue.timing);
		if (own.length === 0) continue;
		wrong.push(cue);
		appendAll(
			edits,
			own.map(({ span, text }) => ({ range: onLine(cue.line, span), newText: text })),
		);
	}
	const [first, ...others] = wrong;
	if (!first) return;
	const isSure = !wrong.some(({ timing }) =>
		spansIn(timing).some(({ start, end }) => isAmbiguous(timing.text.slice(start, end))),
	);
	yield {
		range: timingRange(first.timing, first.line),
		message: `${names[captionFormat]}; here ${others.length === 0 ? 'a cue has' : `${wrong.length} cues have`} another form.`,
		others: others.map(({ timing, line }) => timingRange(timing, line)),
		fix: {
			title: others.length === 0 ? 'Write the times so' : `Write the times of ${wrong.length} cues so`,
			safe: isSure,
			edits,
		},
	};
}

const spansIn = ({ fromSpan, toSpan }: TimingLine): readonly Span[] =>
	[fromSpan, toSpan].filter((span) => span !== undefined);

/** A piece of a line, and what stands there when it is written well. */
interface Rewritten {
	readonly span: Span;
	readonly text: string;
}

type CaptionFormat = keyof typeof names;

/** What is to be written in another way. A line keeps its text, so each is looked at once. */
const rewrittenIn = (format: CaptionFormat, strict: boolean): ((timing: TimingLine) => readonly Rewritten[]) =>
	remembered(({ text, fromSpan, arrowSpan, toSpan }: TimingLine) => [
		...rewritten(text, fromSpan, (own) => timeAs(own, format, strict)),
		...rewritten(text, arrowSpan, (own) => (/^(?:-->|,)$/.test(own) ? own : '-->')),
		...rewritten(text, toSpan, (own) => timeAs(own, format, strict)),
	]);

const rewrittenAs = {
	webvtt: rewrittenIn('webvtt', true),
	srt: rewrittenIn('srt', true),
	sbv: rewrittenIn('sbv', true),
};
const rewrittenLoosely = rewrittenIn('srt', false);

function rewritten(text: string, span: Span | undefined, write: (written: string) => string): readonly Rewritten[] {
	if (!span) return [];
	const written = text.slice(span.start, span.end);
	const fresh = write(written);
	return fresh === written ? [] : [{ span, text: fresh }];
}

function timeAs(text: string, format: 'webvtt' | 'srt' | 'sbv', strict: boolean): string {
	const isFine = strict ? isCueTime(text, format) : /^\d{1,4}(?::\d{2}){1,2}[.,]\d{1,3}$/.test(text);
	const seconds = isFine ? undefined : cueSeconds(text);
	return seconds === undefined ? text : cueTime(seconds, format);
}

/** Cues that say when they begin and not when they end, or the other way round. */
function* incomplete(transcript: Transcript): Generator<TimingFlaw> {
	const cues = timedCuesOf(transcript);
	for (const [index, { timing, line }] of cues.entries()) {
		const { fromSpan, arrowSpan, toSpan } = timing;
		if (fromSpan && toSpan) continue;
		const range = timingRange(timing, line);
		const seconds = toSpan ? cues[index - 1]?.to : cues[index + 1]?.from;
		const isLater = toSpan ? (seconds ?? Infinity) < timing.to : (seconds ?? -1) > timing.from;
		const written = cueTime(seconds ?? 0, transcript.captionFormat);
		const at = toSpan ? { start: arrowSpan.start, end: arrowSpan.start } : { start: arrowSpan.end, end: arrowSpan.end };
		yield {
			range,
			message: `This cue has no ${toSpan ? 'beginning' : 'end'}, so players pass over it. Write when it ${toSpan ? 'begins' : 'ends'}.`,
			others: [],
			...(isLater && {
				fix: {
					title: toSpan
						? `Let it begin when the cue above ends, at ${written}`
						: `Let it end when the next cue begins, at ${written}`,
					safe: false,
					edits: [{ range: onLine(line, at), newText: toSpan ? `${written} ` : ` ${written}` }],
				},
			}),
		};
	}
}

/** Words behind the times on their line: one flaw, for it is one tool's way. */
function* withWords(transcript: Transcript): Generator<TimingFlaw> {
	const { timing, outside } = placesOfLines(transcript);
	const found = [...timing, ...outside].flatMap((line) => {
		const read = timesOn(transcript.lines[line]);
		return read?.words ? [{ line, words: read.words, range: onLine(line, read.words), end: timesEnd(read) }] : [];
	});
	const [first, ...others] = found.sort((a, b) => a.line - b.line);
	if (!first) return;
	yield {
		range: first.range,
		message: 'These words stand on the line of the times, where no player shows them. Put them on the line below.',
		others: others.map(({ range }) => range),
		fix: {
			title:
				others.length === 0 ? 'Put them below the times' : `Put the words of ${found.length} cues below their times`,
			safe: false,
			edits: found.map(({ line, words, end }) => ({
				range: onLine(line, { start: end, end: words.start }),
				newText: '\n',
			})),
		},
	};
}

const timesOn = (line: Line | undefined): TimingLine | undefined =>
	line?.kind === 'timing' ? line : line?.kind === 'outside' ? readTiming(line.text) : undefined;

const timesEnd = ({ arrowSpan, toSpan }: TimingLine): number => (toSpan ?? arrowSpan).end;

/** Lines with an arrow whose times are none. */
function* unreadable(transcript: Transcript): Generator<TimingFlaw> {
	for (const line of placesOfLines(transcript).outside) {
		const text = transcript.lines[line]?.text ?? '';
		if (!text.includes('-->') || readTiming(text)) continue;
		yield {
			range: onLine(line, { start: 0, end: text.trimEnd().length }),
			message:
				'These look like the times of a cue and cannot be read, so no player shows what stands below. Correct them.',
			others: [],
		};
	}
}

/** So many, beside turns, are somebody's way to note times; fewer have strayed in from captions. */
const fewTurnsATime = 5;

const strayTimes = listOverPages(
	({ lines }: Transcript): readonly Range[] =>
		lines.flatMap(({ kind, text }, line) => {
			const timing = kind === 'time' && text.includes('-->') ? readTiming(text) : undefined;
			return timing ? [timingRange(timing, line)] : [];
		}),
	(range, { line }) => shiftRange(range, line),
);

/** Times of cues in a text that is no caption file. */
function strays(transcript: Transcript): readonly TimingFlaw[] {
	const found = strayTimes(transcript);
	if (found.length === 0) return [];
	const turns = turnsIn(transcript).length;
	if (found.length > Math.max(1, turns / fewTurnsATime)) return [];
	return found.map((range) => ({
		range,
		message:
			'These are the times of a cue, and this file is no caption file. Take them out, or write a time as elsewhere here.',
		others: [],
	}));
}

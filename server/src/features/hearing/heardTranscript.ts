import { unheardIn } from '../../facts/audioTags/unheard.ts';
import { spokenCues } from '../../facts/captions/momentsIn.ts';
import { misplacedTimes } from '../../facts/times/misplaced.ts';
import { timelineOf } from '../../facts/times/timeline.ts';
import { timesOfWords } from '../../facts/wordTimes/timesOfWords.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../../model/transcript.ts';
import { comparePositions, onLine, type Range } from '../../text/position.ts';
import { type WrittenTurn, type WrittenWord, writtenTurns } from './writtenWords.ts';

/**
 * How a time is known. `word`: a tool heard this very word then. `time`: it is written there. `share`: reckoned from how
 * much of the text stands between times that are known.
 */
export type TimeSource = 'word' | 'time' | 'share';

/** What one person says without a break, and when. Lines are zero-based, times in seconds. */
export interface HeardTurn {
	readonly line: number;
	readonly endLine: number;
	/** As its label has it; undefined for speech without one. */
	readonly name?: string;
	/** Its words by their places in the columns of words: the first, and the one after the last. */
	readonly first: number;
	readonly last: number;
	readonly from: number;
	readonly to: number;
	readonly by: TimeSource;
}

/** The words of a transcript in order, a column for each of their properties: an hour has ten thousand. */
export interface HeardWords {
	/** Zero-based. */
	readonly line: readonly number[];
	/** Offsets of the line, in UTF-16 units. */
	readonly start: readonly number[];
	readonly end: readonly number[];
	/** Milliseconds from the start of the recording. */
	readonly from: readonly number[];
	readonly to: readonly number[];
	/** In percent, how sure the tool was; -1 where nothing is known, as of a word that was edited. */
	readonly sure: readonly number[];
}

/** A time that is written in the text, and when it is, in seconds. */
export interface WrittenMoment {
	readonly range: Range;
	readonly seconds: number;
}

/** What of a transcript can be found in its recording. */
export interface HeardTranscript {
	/** In order; empty where nothing tells of times. */
	readonly turns: readonly HeardTurn[];
	readonly words: HeardWords;
	/** Times that are written, to be clicked. */
	readonly times: readonly WrittenMoment[];
	/** Marks of what was not understood. */
	readonly unheard: readonly Range[];
}

/** A word whose time is known. */
interface Anchor {
	readonly at: number;
	readonly from: number;
	/** Undefined where it is only known when the word begins. */
	readonly to: number | undefined;
	readonly by: 'word' | 'time';
}

/**
 * When every word and turn of a transcript is said: by the times of words beside it (`recognised`), by the times that are
 * written in it, and between them in proportion to the letters. `duration` of the recording, in seconds, bounds the last
 * words, and the first and the last where no time is known at all.
 */
export function heardTranscript(
	transcript: Transcript,
	recognised: readonly TimedWord[] = [],
	duration?: number,
): HeardTranscript {
	const turns = writtenTurns(transcript).filter(({ words }) => words.length > 0);
	const words = turns.flatMap((turn) => turn.words);
	const times = writtenMoments(transcript);
	const unheard = unheardIn(transcript).map(({ line, tag }) => onLine(line, tag.span));
	const known = timesOfWords(
		recognised,
		words.map(({ text }) => text),
	);
	const anchors = inOrder(
		[
			...words.flatMap((_, at): readonly Anchor[] => {
				const time = known[at];
				return time?.word ? [{ at, from: time.start, to: time.end, by: 'word' }] : [];
			}),
			...(transcript.captions ? ofCues(transcript, words, recognised) : ofTimeline(transcript, words)),
		],
		duration,
	);
	if (anchors.length === 0 && duration === undefined) return { ...unheardTranscript, times, unheard };
	const moments = momentsOf(words, anchors, duration);
	const sure = words.map((_, at) => {
		const confidence = known[at]?.word?.c;
		return confidence === undefined ? -1 : Math.round(confidence * 100);
	});
	const by = new Map(anchors.map((anchor) => [anchor.at, anchor.by]));
	return { turns: turnsOf(turns, moments, by), words: { ...columnsOf(words), ...moments, sure }, times, unheard };
}

/** What is known of a transcript of which nothing was ever heard. */
export const unheardTranscript: HeardTranscript = {
	turns: [],
	words: { line: [], start: [], end: [], from: [], to: [], sure: [] },
	times: [],
	unheard: [],
};

/** The times that are written in a transcript. */
export const writtenMoments = (transcript: Transcript): readonly WrittenMoment[] =>
	timelineOf(transcript).map(({ range, seconds }) => ({ range, seconds }));

const columnsOf = (words: readonly WrittenWord[]): Pick<HeardWords, 'line' | 'start' | 'end'> => ({
	line: words.map(({ line }) => line),
	start: words.map(({ start }) => start),
	end: words.map(({ end }) => end),
});

/** Times written outside of captions, each at the first word behind it; those that their neighbours disown are left out. */
function ofTimeline(transcript: Transcript, words: readonly WrittenWord[]): readonly Anchor[] {
	const wrong = new Set(misplacedTimes(transcript, 0).map(({ entry }) => entry));
	let at = 0;
	return timelineOf(transcript).flatMap((entry): readonly Anchor[] => {
		if (wrong.has(entry)) return [];
		const { end } = entry.range;
		while (at < words.length && isBefore(words[at], end)) at++;
		return at < words.length ? [{ at, from: entry.seconds, to: undefined, by: 'time' }] : [];
	});
}

const isBefore = (word: WrittenWord | undefined, end: Range['end']): boolean =>
	word !== undefined && comparePositions({ line: word.line, character: word.start }, end) < 0;

/** The first and the last word of each cue, and words with a time of their own. */
function ofCues(
	transcript: Transcript,
	words: readonly WrittenWord[],
	recognised: readonly TimedWord[],
): readonly Anchor[] {
	const places = new Map(words.map(({ line, start }, at) => [`${line}:${start}`, at]));
	return spokenCues(transcript, recognised).flatMap(({ cue, words: own, moments }) =>
		own.flatMap((word, index): readonly Anchor[] => {
			const at = places.get(`${word.line}:${word.start}`);
			const isKnown = index === 0 || index === own.length - 1 || moments[index]?.by === 'word';
			if (at === undefined || !isKnown) return [];
			const from = moments[index]?.seconds ?? cue.from;
			return [{ at, from, to: index === own.length - 1 ? cue.to : undefined, by: 'time' }];
		}),
	);
}

/** Anchors whose times rise, one for each word: what was heard counts more than what is written. */
function inOrder(anchors: readonly Anchor[], duration: number | undefined): readonly Anchor[] {
	const heard = new Map<number, Anchor>();
	for (const anchor of anchors) {
		const inside = anchor.from >= 0 && (duration === undefined || anchor.from < duration);
		if (inside && !heard.has(anchor.at)) heard.set(anchor.at, anchor);
	}
	const sorted = [...heard.values()].sort((a, b) => a.at - b.at);
	// The next word that was heard bounds what is written before it.
	const next = new Array<number>(sorted.length).fill(Number.POSITIVE_INFINITY);
	for (let at = sorted.length - 2; at >= 0; at--) {
		const after = sorted[at + 1];
		next[at] = after?.by === 'word' ? after.from : (next[at + 1] ?? Number.POSITIVE_INFINITY);
	}
	const kept: Anchor[] = [];
	for (const [index, anchor] of sorted.entries()) {
		const last = kept.at(-1);
		if (anchor.by === 'time' && (anchor.from < (last?.from ?? 0) || anchor.from > (next[index] ?? 0))) continue;
		if (last && anchor.from < last.from) continue;
		kept.push(anchor);
	}
	return kept;
}

/** Letters that a second holds where nothing tells when something ends. */
const lettersPerSecond = 15;

/** When each word begins and ends, in milliseconds. */
function momentsOf(
	words: readonly WrittenWord[],
	anchors: readonly Anchor[],
	duration: number | undefined,
): Pick<HeardWords, 'from' | 'to'> {
	const letters = [0];
	for (const { text } of words) letters.push((letters.at(-1) ?? 0) + text.length + 1);
	const from = new Array<number>(words.length).fill(0);
	const to = new Array<number>(words.length).fill(0);
	/** Shares the time between two moments among the words from one place to another. */
	const share = (first: number, last: number, start: number, end: number): void => {
		const all = (letters[last] ?? 0) - (letters[first] ?? 0);
		for (let at = first; at < last; at++) {
			const placed = (place: number) =>
				Math.round(1000 * (start + (((letters[place] ?? 0) - (letters[first] ?? 0)) / all) * (end - start)));
			from[at] = placed(at);
			to[at] = placed(at + 1);
		}
	};
	const spoken = (first: number, last: number): number =>
		((letters[last] ?? 0) - (letters[first] ?? 0)) / lettersPerSecond;
	const [head] = anchors;
	if (!head) {
		share(0, words.length, 0, duration ?? 0);
		return { from, to };
	}
	share(0, head.at, Math.max(0, head.from - spoken(0, head.at)), head.from);
	for (const [index, anchor] of anchors.entries()) {
		const next = anchors[index + 1];
		const end = next?.at ?? words.length;
		const known = anchor.to !== undefined;
		const start = anchor.to ?? anchor.from;
		const rest = known ? anchor.at + 1 : anchor.at;
		const guessed = start + spoken(rest, end);
		const limit = next?.from ?? Math.min(guessed, duration ?? guessed);
		if (known) {
			from[anchor.at] = Math.round(anchor.from * 1000);
			to[anchor.at] = Math.round(Math.max(anchor.from, start) * 1000);
		}
		share(rest, end, start, Math.max(start, limit));
	}
	return { from, to };
}

function turnsOf(
	turns: readonly WrittenTurn[],
	{ from, to }: Pick<HeardWords, 'from' | 'to'>,
	by: ReadonlyMap<number, 'word' | 'time'>,
): readonly HeardTurn[] {
	let next = 0;
	return turns.map(({ speech, words }): HeardTurn => {
		const first = next;
		next += words.length;
		const name = speech.turn?.block.label.name;
		return {
			line: speech.line,
			endLine: speech.endLine,
			...(name !== undefined && { name }),
			first,
			last: next,
			from: (from[first] ?? 0) / 1000,
			to: (to[next - 1] ?? 0) / 1000,
			by: by.get(first) ?? 'share',
		};
	});
}

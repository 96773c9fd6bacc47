import { timesOfWords, type WordTime } from '../facts/wordTimes/timesOfWords.ts';
import { type Exported, isChosen } from './exported.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A word as it is written, and when it is said where that is known. */
export interface SpokenWord {
	readonly text: string;
	readonly time: WordTime | undefined;
}

/** A segment and its words. */
export interface TimedSegment extends Segment {
	readonly words: readonly SpokenWord[];
}

/** Speech in the order of its times, with the times of words, or what is missing. */
export type TimedSegments =
	| { readonly segments: readonly TimedSegment[]; readonly notes: readonly string[]; readonly leftOut: number }
	| { readonly problem: string };

/**
 * The segments of a transcript with the times of their words, as far as they are known beside it. A segment of which
 * the first and the last word are known begins and ends with them.
 */
export function timedSegments(transcript: Exported): TimedSegments {
	// Words are aligned over the whole text, whoever is chosen afterwards.
	const all = segmentsOf({ ...transcript, selection: undefined });
	if ('problem' in all) return all;
	const wordsIn = all.segments.map(({ text }) => text.split(' ').filter((word) => word !== ''));
	const times = timesOfWords(transcript.wordTimes?.words ?? [], wordsIn.flat());
	let next = 0;
	const segments = all.segments.map((segment, index): TimedSegment => {
		const words = (wordsIn[index] ?? []).map((text): SpokenWord => ({ text, time: times[next++] }));
		const first = words[0]?.time?.word;
		const last = words.at(-1)?.time?.word;
		const exact = transcript.captions ? {} : { ...(first && { start: first.s }), ...(last && { end: last.e }) };
		return { ...segment, ...exact, words };
	});
	const { notes, leftOut } = all;
	return { segments: segments.filter(({ utterance }) => isChosen(transcript, utterance)), notes, leftOut };
}

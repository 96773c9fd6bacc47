import { alignRecognised } from './align.ts';
import type { TimedWord } from './wordTimes.ts';

/** When a word of a text is said. */
export interface WordTime {
	/** Seconds. */
	readonly start: number;
	readonly end: number;
	/** The word as it was recognised; undefined for one that was edited: its time is between those of its neighbours. */
	readonly word: TimedWord | undefined;
}

/**
 * When each word of a text is said, by the times of the words that were recognised. A word that stayed keeps its very
 * time, however much was edited around it; one that is new shares the time between its neighbours with others that are
 * new; undefined before the first word that stayed and behind the last.
 */
export function timesOfWords(
	recognised: readonly TimedWord[],
	text: readonly string[],
): readonly (WordTime | undefined)[] {
	const places = alignRecognised(
		recognised.map(({ w }) => w),
		text,
	);
	const times = places.map((place): WordTime | undefined => {
		const word = recognised[place];
		return word && { start: word.s, end: word.e, word };
	});
	let last = -1;
	for (let at = 0; at < times.length; at++) {
		const next = times[at];
		if (!next?.word) continue;
		const from = times[last]?.end;
		const missing = at - last - 1;
		if (from !== undefined && missing > 0) {
			const share = Math.max(0, next.start - from) / missing;
			for (let index = 0; index < missing; index++) {
				times[last + 1 + index] = { start: from + index * share, end: from + (index + 1) * share, word: undefined };
			}
		}
		last = at;
	}
	return times;
}

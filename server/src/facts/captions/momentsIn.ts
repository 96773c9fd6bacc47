import type { Transcript } from '../../model/transcript.ts';
import { timesOfWords } from '../wordTimes/timesOfWords.ts';
import type { TimedWord } from '../wordTimes/wordTimes.ts';
import { type CueWord, isTight, wordsInCue } from './cueWords.ts';
import { type TimedCue, timedCuesOf } from './timedCues.ts';

/** When a word of a cue begins to be said. */
export interface Moment {
	/** From the start of the recording. */
	readonly seconds: number;
	/** `word`: it is written, in the cue or beside the file. `share`: reckoned from how much of the cue stands before it. */
	readonly by: 'word' | 'share';
}

/** The cues of a file with their words, and when each word begins. */
export interface SpokenCue {
	readonly cue: TimedCue;
	readonly words: readonly CueWord[];
	readonly moments: readonly Moment[];
}

/**
 * When each word of each cue begins: by the times in the cue, else by those that lie beside the file (`recognised`), else
 * in proportion to the letters between the moments that are known. Moments rise and lie inside of their cue.
 */
export function spokenCues(transcript: Transcript, recognised: readonly TimedWord[] = []): readonly SpokenCue[] {
	const cues = timedCuesOf(transcript);
	const words = cues.map((cue) => wordsInCue(transcript, cue));
	const known =
		recognised.length > 0
			? timesOfWords(
					recognised,
					words.flat().map(({ text }) => text),
				)
			: [];
	let at = 0;
	return cues.map((cue, index) => {
		const own = words[index] ?? [];
		const times = own.map(({ time }, place) => time ?? known[at + place]?.word?.s);
		at += own.length;
		return { cue, words: own, moments: momentsOf(cue, own, times) };
	});
}

function momentsOf(
	{ from, to }: TimedCue,
	words: readonly CueWord[],
	times: readonly (number | undefined)[],
): readonly Moment[] {
	const letters = [0];
	for (const [place, word] of words.entries()) {
		const gap = isTight(word, words[place + 1]) ? 0 : 1;
		letters.push((letters.at(-1) ?? 0) + word.text.length + gap);
	}
	const anchors: { readonly place: number; readonly seconds: number }[] = [{ place: 0, seconds: from }];
	for (const [place, seconds] of times.entries()) {
		if (place > 0 && seconds !== undefined && seconds > (anchors.at(-1)?.seconds ?? from) && seconds < to)
			anchors.push({ place, seconds });
	}
	anchors.push({ place: words.length, seconds: to });
	const moments: Moment[] = [];
	for (const [index, { place, seconds }] of anchors.slice(0, -1).entries()) {
		const next = anchors[index + 1] ?? { place: words.length, seconds: to };
		const all = (letters[next.place] ?? 0) - (letters[place] ?? 0);
		for (let own = place; own < next.place; own++) {
			const share = all === 0 ? 0 : ((letters[own] ?? 0) - (letters[place] ?? 0)) / all;
			const exact = own === place && (place > 0 || times[0] === from);
			moments.push({
				seconds: Math.round((seconds + share * (next.seconds - seconds)) * 1000) / 1000,
				by: exact ? 'word' : 'share',
			});
		}
	}
	return moments;
}

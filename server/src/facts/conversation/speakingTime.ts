import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import type { Speech } from '../speech/speech.ts';
import { writtenSpeech } from '../speech/writtenSpeech.ts';
import { secondsOfTurn } from '../times/secondsOfTurn.ts';
import { secondsFor } from './statistics.ts';
import { countWordsOf } from './traits.ts';

/** How long something took to say. */
export interface SpeakingTime {
	readonly seconds: number;
	/** True where times in the text tell; false where it is reckoned from the words. */
	readonly measured: boolean;
}

/** Seconds of each speech whose times are written: from its cues, or from its label to the next if that has a time. */
export const measuredTimesOf = remembered((transcript: Transcript): ReadonlyMap<Speech, number> => {
	const times = new Map<Speech, number>();
	const all = writtenSpeech(transcript).filter(({ beside }) => !beside);
	let next: number | undefined;
	for (const speech of [...all].reverse()) {
		if (transcript.captions) {
			const seconds = cueSeconds(transcript, speech);
			if (seconds > 0) times.set(speech, seconds);
			continue;
		}
		const start = (speech.turn && secondsOfTurn(transcript, speech.turn)) ?? speech.time;
		if (start !== undefined && next !== undefined && next > start) times.set(speech, next - start);
		next = start;
	}
	return times;
});

/** How long some speech took, taken together. */
export function speakingTime(transcript: Transcript, speech: readonly Speech[]): SpeakingTime {
	const known = measuredTimesOf(transcript);
	let seconds = 0;
	let all = true;
	for (const own of speech) {
		const time = known.get(own);
		const words = time === undefined ? countWordsOf(transcript, own) : 0;
		if (words > 0) all = false;
		seconds += time ?? secondsFor(words);
	}
	return { seconds, measured: all };
}

/** The cue above the first line of a speech is the speech's first. */
function cueSeconds({ lines }: Transcript, { line, endLine }: Speech): number {
	let from = line;
	while (from > 0 && lines[from]?.kind !== 'timing' && lines[from]?.kind !== 'blank') from--;
	let seconds = 0;
	for (let at = from; at <= endLine; at++) {
		const read = lines[at];
		if (read?.kind === 'timing' && read.to > read.from) seconds += read.to - read.from;
	}
	return seconds;
}

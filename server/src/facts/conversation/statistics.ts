import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speaker, speakersOf } from '../people/speakers.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { traitsOf } from './traits.ts';

/** How fast people speak where no times tell: words a minute, the middle of conversational English. */
export const speakingRate = 150;

/** Counts of one speaker. */
export interface SpeakerStatistics {
	readonly speaker: Speaker;
	readonly turns: number;
	readonly words: number;
	/** Of all words, 0 to 1. */
	readonly share: number;
}

/** Counts of a transcript. */
export interface Statistics {
	readonly words: number;
	/** Words that a label gives to somebody who is no placeholder. */
	readonly attributedWords: number;
	readonly speakers: readonly SpeakerStatistics[];
	readonly bySpeech: ReadonlyMap<Speech, number>;
}

/** How much everybody says. */
export const statisticsOf = remembered((transcript: Transcript): Statistics => {
	const bySpeech = new Map<Speech, number>();
	const bySpeaker = new Map<Speaker, number>();
	let words = 0;
	let attributedWords = 0;
	const traits = traitsOf(transcript);
	for (const [index, speech] of speechOf(transcript).entries()) {
		const own = traits[index]?.words ?? 0;
		words += own;
		bySpeech.set(speech, own);
		if (!speech.speaker) continue;
		bySpeaker.set(speech.speaker, (bySpeaker.get(speech.speaker) ?? 0) + own);
		if (!speech.speaker.placeholder) attributedWords += own;
	}
	const speakers = speakersOf(transcript).map((speaker): SpeakerStatistics => {
		const own = bySpeaker.get(speaker) ?? 0;
		return { speaker, turns: speaker.turns.length, words: own, share: words === 0 ? 0 : own / words };
	});
	return { words, attributedWords, speakers, bySpeech };
});

/** How long so many words take to say, in seconds, at {@link speakingRate}. */
export const secondsFor = (words: number): number => Math.round((words / speakingRate) * 60);

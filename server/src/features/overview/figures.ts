import { rolesOf } from '../../facts/conversation/roles.ts';
import { measuredTimesOf } from '../../facts/conversation/speakingTime.ts';
import { secondsFor } from '../../facts/conversation/statistics.ts';
import { traitsOf } from '../../facts/conversation/traits.ts';
import type { Speaker } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import type { Transcript } from '../../model/transcript.ts';
import { wordsBefore } from './places.ts';

/** Somebody who speaks, with figures. */
export interface OverviewSpeaker {
	/** Empty for speech that no label covers. */
	readonly name: string;
	readonly affiliation?: string;
	readonly role?: string;
	/** True for `Speaker 1` and the like. */
	readonly placeholder: boolean;
	/** Index of the row that they are drawn in. */
	readonly row: number;
	/** Zero-based, of the first words. */
	readonly line: number;
	readonly turns: number;
	readonly words: number;
	/** Of all words, 0 to 1. */
	readonly share: number;
	/** Seconds that times in the text tell: of cues, or from a label's time to the next label's. Nothing is reckoned. */
	readonly measuredSeconds: number;
	/** The turns that those are of. */
	readonly measuredTurns: number;
	/** Seconds that the words of the other turns take at 150 words a minute. */
	readonly estimatedSeconds: number;
	/** Turns in which something is asked. */
	readonly questions: number;
	/** Turns right after a turn of somebody else in which something is asked. */
	readonly answers: number;
}

/** A turn that has more words than others. */
export interface LongTurn {
	/** Index into the overview's speakers. */
	readonly speaker: number;
	/** Zero-based. */
	readonly line: number;
	readonly words: number;
	/** As times in the text tell; missing where they do not. */
	readonly seconds?: number;
	readonly firstWords: string;
}

const mostLongest = 5;

type Counts = { -readonly [Name in keyof Omit<OverviewSpeaker, 'row'>]: OverviewSpeaker[Name] };

/** Everybody who speaks with their figures, in the order in which they first do. */
export function speakerFigures(
	transcript: Transcript,
): readonly { readonly speaker: Speaker | undefined; readonly figures: Omit<OverviewSpeaker, 'row'> }[] {
	const all = wordsBefore(transcript).at(-1) ?? 0;
	const traits = traitsOf(transcript);
	const measured = measuredTimesOf(transcript);
	const roles = rolesOf(transcript);
	const found = new Map<Speaker | undefined, Counts>();
	const speech = speechOf(transcript);
	for (const [index, own] of speech.entries()) {
		const { words = 0, asks = false } = traits[index] ?? {};
		const counts = found.get(own.speaker) ?? begin(own.speaker, own.line, roles);
		found.set(own.speaker, counts);
		const seconds = measured.get(own);
		const before = speech[index - 1];
		counts.turns++;
		counts.words += words;
		if (asks) counts.questions++;
		if (before && before.speaker !== own.speaker && traits[index - 1]?.asks) counts.answers++;
		if (seconds === undefined) counts.estimatedSeconds += secondsFor(words);
		else {
			counts.measuredSeconds += seconds;
			counts.measuredTurns++;
		}
	}
	return [...found].map(([speaker, counts]) => ({
		speaker,
		figures: {
			...counts,
			share: all === 0 ? 0 : counts.words / all,
			measuredSeconds: Math.round(counts.measuredSeconds * 1000) / 1000,
		},
	}));
}

function begin(speaker: Speaker | undefined, line: number, roles: ReturnType<typeof rolesOf>): Counts {
	const role = speaker && (speaker.declared?.role ?? roles.get(speaker));
	return {
		name: speaker?.name ?? '',
		...(speaker?.affiliation !== undefined && { affiliation: speaker.affiliation }),
		...(role !== undefined && { role }),
		placeholder: speaker?.placeholder ?? false,
		line,
		turns: 0,
		words: 0,
		share: 0,
		measuredSeconds: 0,
		measuredTurns: 0,
		estimatedSeconds: 0,
		questions: 0,
		answers: 0,
	};
}

/** The five turns with most words, the longest first. */
export function longestTurns(transcript: Transcript, speakers: readonly (Speaker | undefined)[]): readonly LongTurn[] {
	const traits = traitsOf(transcript);
	const measured = measuredTimesOf(transcript);
	const places = new Map(speakers.map((speaker, index) => [speaker, index]));
	return speechOf(transcript)
		.map((speech, index) => ({ speech, words: traits[index]?.words ?? 0, firstWords: traits[index]?.firstWords ?? '' }))
		.sort((a, b) => b.words - a.words)
		.slice(0, mostLongest)
		.filter(({ words }) => words > 0)
		.map(({ speech, words, firstWords }): LongTurn => {
			const seconds = measured.get(speech);
			return {
				speaker: places.get(speech.speaker) ?? 0,
				line: speech.line,
				words,
				...(seconds !== undefined && { seconds }),
				firstWords,
			};
		});
}

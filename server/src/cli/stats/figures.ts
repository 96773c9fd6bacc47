import { speakingTime } from '../../facts/conversation/speakingTime.ts';
import { countWordsOf } from '../../facts/conversation/traits.ts';
import { type Speaker, speakersOf } from '../../facts/people/speakers.ts';
import { monologueOf } from '../../facts/speech/monologue.ts';
import { type WrittenSpeech, writtenSpeech } from '../../facts/speech/writtenSpeech.ts';
import type { Transcript } from '../../model/transcript.ts';

/** How much somebody says in a file. */
export interface SpeakerFigures {
	/** Null for speech that no label covers. */
	readonly name: string | null;
	readonly affiliation: string | null;
	readonly turns: number;
	readonly words: number;
	/** Of all words of the file, 0 to 1, to four places. */
	readonly share: number;
	/** Speaking time. */
	readonly seconds: number;
	/** True where times in the file tell how long it took, false where it is reckoned from the words. */
	readonly measured: boolean;
}

/** How much is said in a file, and by whom: those who speak most first. */
export interface FileFigures {
	readonly file: string;
	readonly turns: number;
	readonly words: number;
	readonly seconds: number;
	readonly measured: boolean;
	readonly speakers: readonly SpeakerFigures[];
}

/** Counts a transcript: all that is said, and the words that are nobody's. */
export function figuresOf(file: string, transcript: Transcript): FileFigures {
	const all = writtenSpeech(transcript);
	const words = wordsOf(transcript, all);
	const monologue = monologueOf(transcript);
	const speakers = [...speakersOf(transcript), ...(monologue ? [monologue] : [])];
	const bySpeaker = new Map<Speaker | undefined, WrittenSpeech[]>();
	for (const speech of all) {
		const own = bySpeaker.get(speech.speaker);
		if (own) own.push(speech);
		else bySpeaker.set(speech.speaker, [speech]);
	}
	const known = speakers.map((speaker) => {
		const own = bySpeaker.get(speaker) ?? [];
		const turns = speaker === monologue ? own.length : speaker.turns.length;
		return figures(transcript, speaker, turns, own, words);
	});
	const nobody = bySpeaker.get(undefined) ?? [];
	const rest = nobody.length === 0 ? [] : [figures(transcript, undefined, nobody.length, nobody, words)];
	return {
		file,
		turns: all.length,
		words,
		...timeOf(transcript, all),
		speakers: [...known.sort((a, b) => b.words - a.words), ...rest],
	};
}

function figures(
	transcript: Transcript,
	speaker: Speaker | undefined,
	turns: number,
	speech: readonly WrittenSpeech[],
	allWords: number,
): SpeakerFigures {
	const words = wordsOf(transcript, speech);
	return {
		name: speaker?.name ?? null,
		affiliation: speaker?.affiliation ?? null,
		turns,
		words,
		share: allWords === 0 ? 0 : Math.round((words / allWords) * 10000) / 10000,
		...timeOf(transcript, speech),
	};
}

const wordsOf = (transcript: Transcript, speech: readonly WrittenSpeech[]): number =>
	speech.reduce((sum, own) => sum + countWordsOf(transcript, own), 0);

/** Tables and notes take no time to say. */
function timeOf(transcript: Transcript, speech: readonly WrittenSpeech[]) {
	const { seconds, measured } = speakingTime(
		transcript,
		speech.filter(({ beside }) => !beside),
	);
	return { seconds: Math.round(seconds * 1000) / 1000, measured };
}

import { speakingTime } from '../../facts/conversation/speakingTime.ts';
import { statisticsOf } from '../../facts/conversation/statistics.ts';
import { speechOf } from '../../facts/speech/speech.ts';
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

/** Counts a transcript. */
export function figuresOf(file: string, transcript: Transcript): FileFigures {
	const { words, speakers, bySpeech } = statisticsOf(transcript);
	const all = speechOf(transcript);
	const nobody = all.filter(({ turn }) => turn === undefined);
	const share = (own: number) => (words === 0 ? 0 : Math.round((own / words) * 10000) / 10000);
	const known = speakers.map(
		({ speaker, turns, words: own }): SpeakerFigures => ({
			name: speaker.name,
			affiliation: speaker.affiliation ?? null,
			turns,
			words: own,
			share: share(own),
			...timeOf(
				transcript,
				all.filter((speech) => speech.speaker === speaker),
			),
		}),
	);
	const unnamed = nobody.reduce((sum, speech) => sum + (bySpeech.get(speech) ?? 0), 0);
	const rest: SpeakerFigures = {
		name: null,
		affiliation: null,
		turns: nobody.length,
		words: unnamed,
		share: share(unnamed),
		...timeOf(transcript, nobody),
	};
	return {
		file,
		turns: all.length,
		words,
		...timeOf(transcript, all),
		speakers: [...known.sort((a, b) => b.words - a.words), ...(nobody.length > 0 ? [rest] : [])],
	};
}

function timeOf(transcript: Transcript, speech: ReturnType<typeof speechOf>) {
	const { seconds, measured } = speakingTime(transcript, speech);
	return { seconds: Math.round(seconds * 1000) / 1000, measured };
}

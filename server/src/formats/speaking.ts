import { type SpeakerStatistics, statisticsOf } from '../facts/conversation/statistics.ts';
import { monologueOf } from '../facts/speech/monologue.ts';
import { countWords } from '../text/words.ts';
import { type Exported, isChosen } from './exported.ts';
import { utterancesOf } from './utterances.ts';

/** Everybody who speaks and is chosen, with how much: who has labels, or the one to whom front matter gives a text without any. */
export function speakingIn(transcript: Exported): readonly Omit<SpeakerStatistics, 'share'>[] {
	const chosen = new Set(
		utterancesOf(transcript)
			.filter((utterance) => isChosen(transcript, utterance))
			.map((utterance) => utterance.speaker),
	);
	return everybodyIn(transcript).filter(({ speaker }) => chosen.has(speaker));
}

function everybodyIn(transcript: Exported): readonly Omit<SpeakerStatistics, 'share'>[] {
	const speaker = monologueOf(transcript);
	if (!speaker) return statisticsOf(transcript).speakers;
	const said = utterancesOf(transcript).filter((utterance) => utterance.speaker === speaker);
	const words = said.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + countWords(text), 0);
	return said.length === 0 ? [] : [{ speaker, turns: said.length, words }];
}

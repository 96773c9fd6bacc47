import { exchangesOf } from '../facts/conversation/exchanges.ts';
import { everySection, sectionsOf } from '../facts/conversation/sections.ts';
import { speakingTime } from '../facts/conversation/speakingTime.ts';
import { statisticsOf } from '../facts/conversation/statistics.ts';
import { speakersOf } from '../facts/people/speakers.ts';
import { type Speech, speechOf } from '../facts/speech/speech.ts';
import type { Transcript } from '../model/transcript.ts';
import { countPhrase, durationText } from '../text/counts.ts';
import { asItIs, type Say } from '../text/translate.ts';

/**
 * The figures above a line: turns, words and speaking time, which is `about` so long where no times in the text tell.
 * Undefined where nothing of that kind begins on the line, as after an edit.
 */
export function codeLensTitle(
	transcript: Transcript,
	kind: 'section' | 'exchange' | 'speaker',
	line: number,
	say: Say = asItIs,
): string | undefined {
	if (kind === 'speaker') return speakerTitle(transcript, line, say);
	if (kind === 'exchange') {
		const exchange = exchangesOf(transcript).find((known) => known.line === line);
		return exchange && say(`Exchange with ${exchange.questioner.name}: ${figures(transcript, exchange.speech, say)}`);
	}
	const section = [...everySection(sectionsOf(transcript))].find((known) => known.line === line);
	if (!section) return undefined;
	const inside = speechOf(transcript).filter((speech) => speech.line > line && speech.line <= section.endLine);
	if (inside.length === 0) return say('no speech');
	const people = new Set(inside.flatMap(({ speaker }) => speaker ?? []));
	return `${say(countPhrase(people.size, 'speaker'))}, ${figures(transcript, inside, say)}`;
}

function speakerTitle(transcript: Transcript, line: number, say: Say): string | undefined {
	const speaker = speakersOf(transcript).find(({ turns }) => turns[0]?.line === line);
	if (!speaker) return undefined;
	const own = speechOf(transcript).filter((speech) => speech.speaker === speaker);
	const share = statisticsOf(transcript).speakers.find((known) => known.speaker === speaker)?.share ?? 0;
	return `${speaker.name}: ${figures(transcript, own, say)}, ${say(`${Math.round(share * 100)} % of all words`)}`;
}

function figures(transcript: Transcript, speech: readonly Speech[], say: Say): string {
	const { bySpeech } = statisticsOf(transcript);
	const words = speech.reduce((sum, own) => sum + (bySpeech.get(own) ?? 0), 0);
	const turns = speech.filter(({ turn }) => turn).length;
	const { seconds, measured } = speakingTime(transcript, speech);
	return [
		...(turns > 0 ? [say(countPhrase(turns, 'turn'))] : []),
		say(countPhrase(words, 'word')),
		measured ? durationText(seconds) : say(`about ${durationText(seconds)}`),
	].join(', ');
}

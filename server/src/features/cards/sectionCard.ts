import { everySection, sectionsOf } from '../../facts/conversation/sections.ts';
import { speakingTime } from '../../facts/conversation/speakingTime.ts';
import { statisticsOf } from '../../facts/conversation/statistics.ts';
import type { Speaker } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import type { Transcript } from '../../model/transcript.ts';
import { type Card, joinedByDots } from '../../text/card.ts';
import { countPhrase } from '../../text/counts.ts';
import { onLine, type Position, type Range } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';
import { durationPhrase } from './durationPhrase.ts';

/** How many of those who say most are named. */
const mostNamed = 3;

/** What is said below the heading at a place, those of its sections included. */
export function sectionCard(
	transcript: Transcript,
	{ line }: Position,
	say: Say,
): { readonly range: Range; readonly card: Card } | undefined {
	const section = [...everySection(sectionsOf(transcript))].find((known) => known.line === line);
	if (!section) return undefined;
	const inside = speechOf(transcript).filter((speech) => speech.line > line && speech.line <= section.endLine);
	const { bySpeech } = statisticsOf(transcript);
	const bySpeaker = new Map<Speaker, number>();
	let words = 0;
	for (const speech of inside) {
		const own = bySpeech.get(speech) ?? 0;
		words += own;
		if (speech.speaker) bySpeaker.set(speech.speaker, (bySpeaker.get(speech.speaker) ?? 0) + own);
	}
	const turns = inside.filter(({ turn }) => turn).length;
	const most = [...bySpeaker].sort((a, b) => b[1] - a[1]).slice(0, mostNamed);
	const shares = most.map(([{ name }, own]) => `${name} ${Math.round((own / Math.max(1, words)) * 100)} %`);
	const people = bySpeaker.size === 1 ? '1 person' : `${bySpeaker.size} people`;
	return {
		range: onLine(line, { start: 0, end: transcript.lines[line]?.text.length ?? 0 }),
		card: {
			title: section.title,
			lines:
				inside.length === 0
					? [[say('Nobody speaks in this section.')]]
					: [
							joinedByDots(
								turns > 0 ? say(`${countPhrase(turns, 'turn')} by ${people}`) : '',
								say(countPhrase(words, 'word')),
								durationPhrase(speakingTime(transcript, inside), say),
							),
							bySpeaker.size > 1 ? [say(`Most words: ${shares.join(', ')}`)] : [],
						],
		},
	};
}

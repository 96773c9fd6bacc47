import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speaker, speakersOf } from '../people/speakers.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { speechIn } from '../speech/spokenText.ts';
import { statisticsOf } from './statistics.ts';

/** What somebody likely does in a conversation. */
export type Role = 'moderator' | 'questioner' | 'answerer' | 'host' | 'guest';

/** `We'll go to CNN`, `next question`, a name called: words that hand over. */
const handsOver =
	/\b(?:we(?:['’]ll| will)? (?:now )?(?:go|turn|move|take|start|end|begin|have)|go(?:ing)? to|next (?:question|one|is|up|we)|(?:last|one more|another|first|final) question|question (?:from|is)|over to|please go ahead|you have the floor|the floor|thank you very much)\b/i;

/** The likely part of everybody who speaks; nobody is given one where the transcript does not show it. */
export const rolesOf = remembered((transcript: Transcript): ReadonlyMap<Speaker, Role> => {
	const roles = new Map<Speaker, Role>();
	const speech = speechOf(transcript).filter(({ speaker }) => speaker !== undefined);
	const moderator = moderatorOf(transcript, speech);
	if (moderator) roles.set(moderator, 'moderator');
	const questions = new Map<Speaker, { asks: number; answers: number }>();
	for (const [index, { speaker, paragraphs }] of speech.entries()) {
		if (!speaker) continue;
		const own = questions.get(speaker) ?? { asks: 0, answers: 0 };
		const text = paragraphs.map((range) => speechIn(transcript, range)).join(' ');
		if (text.includes('?')) own.asks++;
		const before = speech[index - 1];
		if (before?.speaker !== speaker && before?.paragraphs.some((range) => speechIn(transcript, range).includes('?')))
			own.answers++;
		questions.set(speaker, own);
	}
	const few = speakersOf(transcript).length >= 4 && moderator !== undefined;
	for (const { speaker, share } of statisticsOf(transcript).speakers) {
		if (roles.has(speaker)) continue;
		const { asks, answers } = questions.get(speaker) ?? { asks: 0, answers: 0 };
		const turns = speaker.turns.length;
		if (few && turns <= 3 && asks >= turns * 0.6) roles.set(speaker, 'questioner');
		else if (few && share > 0.25 && answers >= turns * 0.4) roles.set(speaker, 'answerer');
	}
	return roles;
});

/** Who hands over again and again in few words, before turns of many different people. */
function moderatorOf(transcript: Transcript, speech: readonly Speech[]): Speaker | undefined {
	const counts = new Map<Speaker, { handOvers: number; next: Set<Speaker> }>();
	const { bySpeech } = statisticsOf(transcript);
	for (const [index, own] of speech.entries()) {
		const next = speech[index + 1]?.speaker;
		if (!own.speaker || !next || next === own.speaker || own.speaker.placeholder) continue;
		const short = (bySpeech.get(own) ?? 0) <= 40;
		const last = own.paragraphs.at(-1);
		if (!short || !last) continue;
		const text = speechIn(transcript, last);
		const calls = next.affiliation !== undefined && text.toLowerCase().includes(next.affiliation.toLowerCase());
		if (!handsOver.test(text) && !calls && !text.includes(next.name.split(' ')[0] ?? '\u0000')) continue;
		const count = counts.get(own.speaker) ?? { handOvers: 0, next: new Set() };
		count.handOvers++;
		count.next.add(next);
		counts.set(own.speaker, count);
	}
	const [best] = [...counts].sort((a, b) => b[1].next.size - a[1].next.size || b[1].handOvers - a[1].handOvers);
	return best && best[1].next.size >= 3 && best[1].handOvers >= best[0].turns.length * 0.4 ? best[0] : undefined;
}

import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Speaker, speakersOf } from '../people/speakers.ts';
import { speechOf } from '../speech/speech.ts';
import { statisticsOf } from './statistics.ts';
import { type SpeechTraits, traitsOf } from './traits.ts';

/** What somebody likely does in a conversation. */
export type Role = 'moderator' | 'questioner' | 'answerer' | 'host' | 'guest';

/** The likely part of everybody who speaks; nobody is given one where the transcript does not show it. */
export const rolesOf = remembered((transcript: Transcript): ReadonlyMap<Speaker, Role> => {
	const roles = new Map<Speaker, Role>();
	const traits = traitsOf(transcript);
	const said = speechOf(transcript).flatMap((speech, index): readonly Said[] => {
		const own = traits[index];
		return speech.speaker && own ? [{ speaker: speech.speaker, traits: own }] : [];
	});
	const moderator = moderatorOf(said);
	if (moderator) roles.set(moderator, 'moderator');
	const questions = new Map<Speaker, { asks: number; answers: number }>();
	for (const [index, { speaker, traits: own }] of said.entries()) {
		const count = questions.get(speaker) ?? { asks: 0, answers: 0 };
		if (own.asks) count.asks++;
		const before = said[index - 1];
		if (before && before.speaker !== speaker && before.traits.asks) count.answers++;
		questions.set(speaker, count);
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

/** Speech of somebody. */
interface Said {
	readonly speaker: Speaker;
	readonly traits: SpeechTraits;
}

/** Who hands over again and again in few words, before turns of many different people. */
function moderatorOf(said: readonly Said[]): Speaker | undefined {
	const counts = new Map<Speaker, { handOvers: number; next: Set<Speaker> }>();
	for (const [index, { speaker, traits: own }] of said.entries()) {
		const next = said[index + 1]?.speaker;
		if (!next || next === speaker || speaker.placeholder || own.handOver === '') continue;
		const text = own.handOver;
		const calls = next.affiliation !== undefined && text.toLowerCase().includes(next.affiliation.toLowerCase());
		if (!own.leadsOn && !calls && !text.includes(next.name.split(' ')[0] ?? '\u0000')) continue;
		const count = counts.get(speaker) ?? { handOvers: 0, next: new Set() };
		count.handOvers++;
		count.next.add(next);
		counts.set(speaker, count);
	}
	const [best] = [...counts].sort((a, b) => b[1].next.size - a[1].next.size || b[1].handOvers - a[1].handOvers);
	return best && best[1].next.size >= 3 && best[1].handOvers >= best[0].turns.length * 0.4 ? best[0] : undefined;
}

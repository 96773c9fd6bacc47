import { conversationOf } from '../../facts/suggest/conversation.ts';
import type { PossibleSpeaker } from '../../facts/suggest/possibleSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';

/** People in the order of the keys 1 to 9: as they are declared, then the others, who speaks most first. */
export function rosterOf(transcript: Transcript): readonly PossibleSpeaker[] {
	const { people, turns } = conversationOf(transcript);
	const places = new Map(transcript.detection.declared.map((entry, index) => [entry, index]));
	const place = ({ declared }: PossibleSpeaker): number =>
		(declared && places.get(declared)) ?? Number.POSITIVE_INFINITY;
	const declared = people.filter((person) => person.declared).sort((a, b) => place(a) - place(b));
	const others = people
		.filter((person) => !person.declared && !person.placeholder)
		.sort((a, b) => (turns[b.index] ?? 0) - (turns[a.index] ?? 0));
	return [...declared, ...others];
}

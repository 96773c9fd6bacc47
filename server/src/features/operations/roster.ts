import { conversationOf } from '../../facts/suggest/conversation.ts';
import type { PossibleSpeaker } from '../../facts/suggest/possibleSpeakers.ts';
import type { Transcript } from '../../model/transcript.ts';

/** People in the order of the keys 1 to 9: as they are declared, then the others, who speaks most first. */
export function rosterOf(transcript: Transcript): readonly PossibleSpeaker[] {
	const { people, turns } = conversationOf(transcript);
	const declared = people
		.filter((person) => person.declared)
		.sort((a, b) => place(transcript, a) - place(transcript, b));
	const others = people
		.filter((person) => !person.declared && !person.placeholder)
		.sort((a, b) => (turns[b.index] ?? 0) - (turns[a.index] ?? 0));
	return [...declared, ...others];
}

const place = (transcript: Transcript, { declared }: PossibleSpeaker): number =>
	declared ? transcript.detection.declared.indexOf(declared) : Number.POSITIVE_INFINITY;

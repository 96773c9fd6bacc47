import type { Transcript } from '../../model/transcript.ts';
import { otherNameOf } from '../people/people.ts';
import { gapAt } from './gap.ts';
import { type PossibleSpeaker, possibleSpeakerNamed } from './possibleSpeakers.ts';
import { rankPeople } from './rank.ts';

/** Somebody who may have spoken, and why. */
export interface Suggestion {
	/** As a label would name the person. */
	readonly name: string;
	/** Where labels of this person show one. */
	readonly affiliation: string | undefined;
	/** Their own name where `name` is an office, or the office of a name; undefined where neither is known. */
	readonly otherName: string | undefined;
	/** In plain words, for the reader: `the speaker before hands over to CNN (line 95)`. */
	readonly reason: string;
	/** How likely, of 1 over everybody. */
	readonly score: number;
	/** True where 95 of 100 such are right, as {@link leastSure} was measured. */
	readonly sure: boolean;
}

/**
 * From this likelihood on a name is shown as sure. With weights that were fitted without the collection, 3,374 of 6,188 first
 * names were that likely, and .976 of them right; from .8 on .966 (`scripts/accuracy/weights.ts` prints the row).
 */
const leastSure = 0.85;

/**
 * Who may have spoken at a line (zero-based), best first: whose the paragraph there is, or, for a turn's first line,
 * whose the turn is, its own label not believed. `except` leaves out a person by any of their names, and other
 * placeholders where it is one; `most` is how many are wanted. Empty where the document names nobody (else).
 */
export function suggestSpeakers(
	transcript: Transcript,
	line: number,
	except?: string,
	most?: number,
): readonly Suggestion[] {
	const gap = gapAt(transcript, line);
	const left = except === undefined ? undefined : possibleSpeakerNamed(gap.conversation.transcript, gap.people, except);
	const isLeft = (person: PossibleSpeaker): boolean =>
		person === left || (left?.placeholder === true && person.placeholder);
	const ranked = rankPeople(gap, isLeft, most);
	return ranked.map((one) => {
		const { name, affiliation, person } = one.person;
		return {
			name,
			affiliation,
			otherName: person && otherNameOf(person),
			get reason() {
				return one.reason;
			},
			score: one.likelihood,
			sure: one.likelihood >= leastSure,
		};
	});
}

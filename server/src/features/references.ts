import { declarationsOf, labelsOf, type Occurrence, occurrenceAt } from '../facts/people/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position } from '../text/position.ts';

/** Every label that means the person at a place, whatever the wording; with the declarations, if asked for, first. */
export function references(
	transcript: Transcript,
	position: Position,
	includeDeclaration: boolean,
): readonly Occurrence[] {
	const person = occurrenceAt(transcript, position)?.person;
	if (!person) return [];
	return [...(includeDeclaration ? declarationsOf(transcript, person) : []), ...labelsOf(transcript, person)];
}

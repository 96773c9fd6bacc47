import { declarationsOf, labelsOf, type Occurrence, occurrenceAt } from '../facts/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position } from '../text/position.ts';

/** Where the person at a place is declared: the roster's entry, the document's own, or else the first label. */
export function definition(transcript: Transcript, position: Position): Occurrence | undefined {
	const person = occurrenceAt(transcript, position)?.person;
	if (!person) return undefined;
	return declarationsOf(transcript, person)[0] ?? labelsOf(transcript, person)[0];
}

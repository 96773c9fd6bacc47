import { declarationsOf, labelsOf, type Occurrence, occurrenceAt } from '../facts/people/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position, Range } from '../text/position.ts';

/** Where a name leads. */
export interface Definition {
	/** The name that was asked about. */
	readonly origin: Range;
	readonly target: Occurrence;
}

/** Where the person at a place is declared: the roster's entry, the document's own, or else the first label. */
export function definition(transcript: Transcript, position: Position): Definition | undefined {
	const here = occurrenceAt(transcript, position);
	const target = here && (declarationsOf(transcript, here.person)[0] ?? labelsOf(transcript, here.person)[0]);
	return target && { origin: here.range, target };
}

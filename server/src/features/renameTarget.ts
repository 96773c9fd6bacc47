import { occurrenceFrom } from '../facts/people/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position, Range } from '../text/position.ts';

/** The name at a place that a renaming would change: the name alone, without affiliation and marks. */
export function renameTarget(
	transcript: Transcript,
	position: Position,
): { readonly range: Range; readonly placeholder: string } | undefined {
	const here = occurrenceFrom(transcript, position);
	return here && { range: here.range, placeholder: here.name };
}

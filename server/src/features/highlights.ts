import { declarationsOf, labelsOf, occurrenceAt } from '../facts/people/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position, Range } from '../text/position.ts';

/** A name to mark: editors show where somebody is declared in another colour. */
export interface Highlight {
	readonly range: Range;
	readonly declares: boolean;
}

/** The labels and declarations in the document that name the person at a place; empty away from a name. */
export function highlights(transcript: Transcript, position: Position): readonly Highlight[] {
	const person = occurrenceAt(transcript, position)?.person;
	if (!person) return [];
	return [...declarationsOf(transcript, person), ...labelsOf(transcript, person)]
		.filter(({ uri }) => uri === undefined)
		.map(({ range, kind }) => ({ range, declares: kind !== 'label' }));
}

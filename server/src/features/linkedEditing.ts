import { declarationsOf, labelsOf, type Occurrence, occurrenceAt } from '../facts/people/occurrences.ts';
import type { Transcript } from '../model/transcript.ts';
import type { Position, Range } from '../text/position.ts';

/** Names that change together while somebody types in one of them. */
export interface LinkedNames {
	readonly ranges: readonly Range[];
	/** What a name may hold: typing anything else ends the link. */
	readonly wordPattern: string;
}

/**
 * The names that are written exactly as the one at a place, character by character, in the labels and declarations of
 * the document; undefined away from a name, and where the name stands once.
 */
export function linkedEditing(transcript: Transcript, position: Position): LinkedNames | undefined {
	const here = occurrenceAt(transcript, position);
	if (!here) return undefined;
	const written = ({ range: { start, end } }: Occurrence): string | undefined =>
		transcript.lines[start.line]?.text.slice(start.character, end.character);
	const ranges = [...declarationsOf(transcript, here.person), ...labelsOf(transcript, here.person)]
		.filter((other) => other.uri === undefined && written(other) === written(here))
		.map(({ range }) => range);
	return ranges.length < 2 ? undefined : { ranges, wordPattern: '[^\\n:：;*_<>()\\[\\]{}|]*' };
}

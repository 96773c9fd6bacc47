import type { Transcript } from '../../model/transcript.ts';
import type { Position, Range } from '../../text/position.ts';
import type { Say } from '../../text/translate.ts';

/** Something that may be written at the cursor. */
export interface Completion {
	readonly kind: 'speaker' | 'audioTag' | 'affiliation' | 'key';
	/** What a list shows. */
	readonly label: string;
	/** More about it, in plain words: `12 turns, 3,210 words`. */
	readonly detail: string;
	/** What the text is matched with while somebody types: it begins as the text in the range does. */
	readonly filterText: string;
	readonly newText: string;
	/** On one line, the cursor in it. */
	readonly range: Range;
}

/** Where the cursor is, as completions see it. */
export interface Place {
	readonly transcript: Transcript;
	readonly position: Position;
	/** The cursor's line up to the cursor, and from it on. */
	readonly before: string;
	readonly after: string;
	/** Names of people in other transcripts, and in how many. */
	readonly known: ReadonlyMap<string, number>;
	/** In whose language details are told. */
	readonly say: Say;
}

/** A range of the cursor's line. */
export const rangeOf = ({ position: { line } }: Place, start: number, end: number): Range => ({
	start: { line, character: start },
	end: { line, character: end },
});

/** True where a name or one of its words begins with what was typed, case left aside; nothing typed begins all. */
export function beginsWith(name: string, typed: string): boolean {
	const wanted = typed.trim().toLowerCase();
	if (wanted === '') return true;
	const lower = name.toLowerCase();
	return lower.startsWith(wanted) || lower.split(/[\s.-]+/).some((word) => word.startsWith(wanted));
}

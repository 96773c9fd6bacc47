import type { Attribution, AttributionGroup, AttributionItem } from '../../../server/src/protocol.ts';

/** An open decision, and the rule that found it. */
export interface Step extends AttributionItem {
	readonly kind: string;
	/** What only a person can give: a label, or a name. */
	readonly missing?: AttributionGroup['missing'];
}

/** A line (zero-based) from which the walk goes on; with `past`, what begins on that very line is behind it. */
export interface Place {
	readonly line: number;
	readonly past: boolean;
}

/** All open decisions of a transcript, in the order of the text. */
export const stepsOf = ({ groups }: Attribution): readonly Step[] =>
	groups
		.flatMap(({ kind, missing, items }) => items.map((item): Step => ({ ...item, kind, ...(missing && { missing }) })))
		.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);

/** The first decision at a place or behind it, never round the end; undefined where none is left. */
export const stepFrom = (steps: readonly Step[], { line, past }: Place): Step | undefined =>
	steps.find(({ range }) => (past ? range.start.line > line : range.start.line >= line));

/** Which step of how many a decision is: `3 of 17`. `total` is how many there were at first, or more where some came up since. */
export function progressOf(
	steps: readonly Step[],
	step: Step,
	total: number,
): { readonly at: number; readonly of: number } {
	const left = steps.length - steps.indexOf(step);
	const of = Math.max(total, left);
	return { at: of - left + 1, of };
}

/** What came of a walk. */
export interface Outcome {
	readonly decided: number;
	readonly later: number;
}

/** Two files' outcomes together. */
export const together = (a: Outcome, b: Outcome): Outcome => ({
	decided: a.decided + b.decided,
	later: a.later + b.later,
});

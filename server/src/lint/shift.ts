import { type Finding, fixesOf } from '../rules/rule.ts';
import { shift } from '../text/position.ts';

/** A finding made inside a turn, seen from the whole transcript. */
export const shiftFinding = (finding: Finding, lines: number): Finding => ({
	...finding,
	range: shift(finding.range, lines),
	...(finding.fixes && {
		fixes: () =>
			fixesOf(finding).map((fix) => ({
				...fix,
				edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, lines) })),
			})),
	}),
	...(finding.related && {
		related: finding.related.map((related) => ({ ...related, range: shift(related.range, lines) })),
	}),
});

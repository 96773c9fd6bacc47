import type { Fix } from '../rules/rule.ts';
import { type Range, shiftRange } from '../text/position.ts';

/** What has places of its own: a finding with the others that show it. */
interface Placed {
	readonly range: Range;
	readonly mark?: Range;
	readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** Something found on a page, seen from the whole transcript. */
export const shiftPlaces = <Found extends Placed>(found: Found, lines: number): Found => ({
	...found,
	range: shiftRange(found.range, lines),
	...(found.mark && { mark: shiftRange(found.mark, lines) }),
	...(found.related && {
		related: found.related.map((related) => ({ ...related, range: shiftRange(related.range, lines) })),
	}),
});

/** A fix of something found on a page, as a fix of the whole transcript. */
export const shiftFix = (fix: Fix, lines: number): Fix => ({
	...fix,
	edits: fix.edits.map((edit) => ({ ...edit, range: shiftRange(edit.range, lines) })),
});

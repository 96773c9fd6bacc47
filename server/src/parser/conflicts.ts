import type { Line } from '../model/line.ts';

/** What `git merge` writes where two versions of a file differ: https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const opening = /^<{7}(?:\s|$)/;
const base = /^\|{7}(?:\s|$)/;
const middle = /^={7}\s*$/;
const closing = /^>{7}(?:\s|$)/;

/** True for a line that stands at the edge of a conflict, by itself: `<<<<<<< HEAD`, `||||||| base`, `>>>>>>> review`. */
export const isConflictEdge = (text: string): boolean =>
	(text[0] === '<' && opening.test(text)) ||
	(text[0] === '>' && closing.test(text)) ||
	(text[0] === '|' && base.test(text));

/** The lines of one unfinished merge, zero-based, each the number of a line that holds a marker; at least one. */
export type Conflict = readonly [number, ...number[]];

/**
 * The conflicts of a text, in order. `=======` is the underline of a heading everywhere else, so it counts only behind
 * `<<<<<<<`. A conflict that is not closed ends where the next begins.
 */
export function conflictsIn(lines: readonly Pick<Line, 'text'>[]): readonly Conflict[] {
	const found: [number, ...number[]][] = [];
	let open: [number, ...number[]] | undefined;
	for (const [index, { text }] of lines.entries()) {
		if (isConflictEdge(text) && (!open || opening.test(text))) {
			open = [index];
			found.push(open);
		} else if (open && (isConflictEdge(text) || middle.test(text))) open.push(index);
		if (closing.test(text)) open = undefined;
	}
	return found;
}

import type { Position, Range } from '../../server/src/text/position.ts';

/** A text without its marks and where they stood. */
export interface Marked {
	readonly text: string;
	/** Where `<|…|>` stood, in the order in which they close. */
	readonly ranges: readonly Range[];
	/** Where `<|>` stood: cursors. */
	readonly cursors: readonly Position[];
}

/** Takes `<|>` (a place) and `<|…|>` (a range, which may hold others) out of a text. */
export function unmark(marked: string): Marked {
	const ranges: Range[] = [];
	const cursors: Position[] = [];
	const open: Position[] = [];
	let text = '';
	const here = (): Position => {
		const lines = text.split('\n');
		return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
	};
	for (const piece of marked.split(/(<\|>|<\||\|>)/)) {
		if (piece === '<|>') cursors.push(here());
		else if (piece === '<|') open.push(here());
		else if (piece === '|>') ranges.push({ start: open.pop() ?? here(), end: here() });
		else text += piece;
	}
	return { text, ranges, cursors };
}

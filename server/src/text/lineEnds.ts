import type { LineChange, TextEdit } from './edit.ts';
import { comparePositions, type Position } from './position.ts';

/** Lines without their ends, and how each but the last ends. */
export interface EndedLines {
	readonly lines: readonly string[];
	readonly ends: LineEnds;
}

/** One of LF, CR LF and CR where all lines end by it, or one for each line but the last. */
export type LineEnds = string | readonly string[];

/** The end of a line, zero-based; LF for one that has none. */
export const endOf = (ends: LineEnds, line: number): string => (typeof ends === 'string' ? ends : (ends[line] ?? '\n'));

/** The lines of a text. CR LF, LF and CR each end a line and nothing else does, as in LSP. */
export function readLines(text: string): EndedLines {
	const parts = text.split(/(\r\n|\r|\n)/);
	const lines = parts.filter((_, index) => index % 2 === 0);
	return { lines, ends: settled(parts.filter((_, index) => index % 2 === 1)) };
}

const settled = (ends: readonly string[]): LineEnds => {
	const [first = '\n'] = ends;
	return ends.every((end) => end === first) ? first : ends;
};

/** What an edit changes, seen as whole lines, and how lines end behind it. */
export interface EndedChange {
	readonly change: LineChange;
	readonly ends: LineEnds;
}

/**
 * An edit of a text whose line ends are any. Places beyond a line mean its end, beyond the text the text's, and before it its beginning; where an
 * edit brings a CR before an LF, they are one line end.
 */
export function changeOf(
	count: number,
	lineAt: (line: number) => string,
	ends: LineEnds,
	{ range, newText }: TextEdit,
): EndedChange {
	const last = count - 1;
	const fitted = ({ line, character }: Position): Position => {
		if (line > last) return { line: last, character: lineAt(last).length };
		if (line < 0) return { line: 0, character: 0 };
		return { line, character: Math.min(Math.max(0, character), lineAt(line).length) };
	};
	const [start, end] = [fitted(range.start), fitted(range.end)].sort(comparePositions) as [Position, Position];
	const joins = start.line > 0 && endOf(ends, start.line - 1) === '\r';
	const from = joins ? start.line - 1 : start.line;
	const before = joins ? `${lineAt(from)}\r` : '';
	const behind = end.line < last ? endOf(ends, end.line) : '';
	const { lines, ends: own } = readLines(
		`${before}${lineAt(start.line).slice(0, start.character)}${newText}${lineAt(end.line).slice(end.character)}${behind}`,
	);
	const inserted = end.line < last ? lines.slice(0, -1) : lines;
	const removed = end.line - from + 1;
	const isOne = typeof ends === 'string' && (lines.length < 2 || own === ends);
	return {
		change: { from, removed, inserted },
		ends: isOne ? ends : replacedEnds(ends, count, from, removed, lines, own),
	};
}

function replacedEnds(
	ends: LineEnds,
	count: number,
	from: number,
	removed: number,
	lines: readonly string[],
	own: LineEnds,
): LineEnds {
	const all = Array.from({ length: count - 1 }, (_, line) => endOf(ends, line));
	const fresh = lines.slice(1).map((_, line) => endOf(own, line));
	return settled([...all.slice(0, from), ...fresh, ...all.slice(from + removed)]);
}

/** The change that makes one text of another, as few lines as begin and end otherwise. */
export function changeBetween(before: readonly string[], after: readonly string[]): LineChange {
	const most = Math.min(before.length, after.length);
	let from = 0;
	while (from < most && before[from] === after[from]) from++;
	let behind = 0;
	while (behind < most - from && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
	return { from, removed: before.length - from - behind, inserted: after.slice(from, after.length - behind) };
}

import type { TextEdit } from '../text/edit.ts';
import { comparePositions, type Position, type Range } from '../text/position.ts';

/**
 * Where a range stands after one edit: what is typed at its ends stays outside, what is typed inside belongs to it.
 * Undefined where all of it was deleted: its words may turn up elsewhere, as when they are cut and pasted.
 */
export function afterEdit(range: Range, edit: TextEdit): Range | undefined {
	const { start, end } = edit.range;
	if (comparePositions(start, range.end) >= 0) return range;
	if (comparePositions(end, range.start) <= 0) return { start: moved(range.start, edit), end: moved(range.end, edit) };
	const covers = comparePositions(start, range.start) <= 0 && comparePositions(end, range.end) >= 0;
	if (covers) return undefined;
	const startsInside = comparePositions(start, range.start) > 0;
	const endsInside = comparePositions(end, range.end) < 0;
	return {
		start: startsInside ? range.start : endOfNew(edit),
		end: endsInside ? moved(range.end, edit) : start,
	};
}

/** A place behind an edit. */
function moved(position: Position, edit: TextEdit): Position {
	const { end } = edit.range;
	const behind = endOfNew(edit);
	const lines = behind.line - end.line;
	if (position.line > end.line) return { line: position.line + lines, character: position.character };
	return { line: behind.line, character: behind.character + position.character - end.character };
}

/** Where the new text of an edit ends. */
function endOfNew({ range, newText }: TextEdit): Position {
	const lines = newText.split(/\r\n|\r|\n/);
	const last = lines.at(-1) ?? '';
	const { line, character } = range.start;
	return lines.length === 1
		? { line, character: character + last.length }
		: { line: line + lines.length - 1, character: last.length };
}

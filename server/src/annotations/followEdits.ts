import type { TextEdit } from '../text/edit.ts';
import { comparePositions, type Position, type Range } from '../text/position.ts';

type Lines = readonly { readonly text: string }[];

/** A text that was taken out with a place in it. */
interface Cut {
	readonly text: string;
	/** Where the place began in it, and how long it was. */
	readonly offset: number;
	readonly length: number;
}

/** Places by the ids of what stands there, and those that the last edits took out. */
export interface FollowedPlaces {
	readonly places: Map<string, Range>;
	readonly cut: Map<string, Cut>;
}

/**
 * Moves places through edits, each one of the text that those before it left. What was cut goes where the very same text
 * is put in by the same edits, or by the next that put in anything: a line that is moved, cut and paste, an undo.
 */
export function followEdits({ places, cut }: FollowedPlaces, edits: readonly TextEdit[], before: Lines): void {
	let least: Position | undefined;
	for (const edit of edits) {
		const { start, end } = edit.range;
		// Only above all earlier ones is the text still what it was.
		const isAbove = !least || comparePositions(least, end) >= 0;
		if (!least || comparePositions(start, least) < 0) least = start;
		for (const [id, range] of places) {
			const moved = afterEdit(range, edit);
			if (moved) places.set(id, moved);
			else {
				places.delete(id);
				const offset = textIn(before, { start, end: range.start }).length;
				if (isAbove) cut.set(id, { text: textIn(before, edit.range), offset, length: textIn(before, range).length });
			}
		}
	}
	if (cut.size === 0) return;
	const put = edits.map(({ newText }) => newText.replace(/\r\n?/g, '\n'));
	for (const [id, { text, offset, length }] of cut) {
		const words = text.trim();
		const index = put.findIndex((own) => words !== '' && own.trim() === words);
		const [own, edit] = [put[index], edits[index]];
		if (own === undefined || !edit) continue;
		const from = own.indexOf(words) + offset - text.indexOf(words);
		const at = (length: number) => endOfNew({ range: edit.range, newText: own.slice(0, length) });
		let range: Range | undefined = { start: at(from), end: at(from + length) };
		for (const later of edits.slice(index + 1)) range = range && afterEdit(range, later);
		if (range) places.set(id, range);
	}
	if (put.some((own) => own.trim() !== '')) cut.clear();
}

const textIn = (lines: Lines, { start, end }: Range): string =>
	lines
		.slice(start.line, end.line + 1)
		.map(({ text }, at) =>
			text.slice(at === 0 ? start.character : 0, start.line + at === end.line ? end.character : undefined),
		)
		.join('\n');

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

import { countUpTo } from '../text/binarySearch.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineOfOffset, lineStarts } from '../text/lineStarts.ts';
import { comparePositions, type Position, type Range } from '../text/position.ts';

type Lines = readonly { readonly text: string }[];

/** A place in a text that was taken out, as offsets in it. */
interface Cut {
	readonly from: Stretch;
	readonly start: number;
	readonly end: number;
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
	for (const [index, moves] of runsOf(edits).entries()) {
		const taken = new Map<Move, Stretch>();
		for (const [id, range] of places) {
			const moved = rangeAfter(range, moves);
			if (!moved) places.delete(id);
			else if (moved !== range) places.set(id, moved);
			// Only the first run is one of the text that is known.
			const move = moved || index > 0 ? undefined : coverOf(range, moves);
			if (!move) continue;
			const from = taken.get(move) ?? stretchOf(textIn(before, move));
			taken.set(move, from);
			cut.set(id, cutFrom(from, move.start, range));
		}
		bringBack(places, cut, moves);
	}
	if (edits.some(({ newText }) => newText.trim() !== '')) cut.clear();
}

/** An edit among others of one text, as it stood in the text before all of them and stands in the text behind them. */
interface Move extends Range {
	readonly newText: string;
	readonly newStart: Position;
	readonly newEnd: Position;
}

/** Edits that stand each above the one before it are all edits of one text: runs of them, each from the top down. */
function runsOf(edits: readonly TextEdit[]): readonly (readonly Move[])[] {
	const runs: TextEdit[][] = [];
	let last: TextEdit | undefined;
	for (const edit of edits) {
		if (last && comparePositions(edit.range.end, last.range.start) <= 0) runs.at(-1)?.push(edit);
		else runs.push([edit]);
		last = edit;
	}
	return runs.map((run) => {
		const moves: Move[] = [];
		for (const { range, newText } of run.reverse()) {
			const newStart = positionBehind(range.start, moves.at(-1));
			moves.push({ ...range, newText, newStart, newEnd: endOf(newStart, newText) });
		}
		return moves;
	});
}

/** Where a position stands after edits of which `last` is the last at or above it. */
function positionBehind(position: Position, last: Move | undefined): Position {
	if (!last) return position;
	const { end, newEnd } = last;
	return position.line === end.line
		? { line: newEnd.line, character: newEnd.character + position.character - end.character }
		: { line: position.line + newEnd.line - end.line, character: position.character };
}

/**
 * Where a range stands after edits of one text, from the top down: what is typed at its ends stays outside, what is typed
 * inside belongs to it. Undefined where all of it was deleted: its words may turn up elsewhere, as when they are cut and
 * pasted.
 */
function rangeAfter(range: Range, moves: readonly Move[]): Range | undefined {
	const { start, end } = range;
	const within = countUpTo(moves, (move) => comparePositions(move.start, end) < 0);
	if (within === 0) return range;
	const above = countUpTo(moves, (move) => comparePositions(move.end, start) <= 0);
	const [first, last] = [moves[above], moves[within - 1]];
	const cutsStart = first && comparePositions(first.start, start) <= 0 ? first : undefined;
	const cutsEnd = last && within > above && comparePositions(last.end, end) >= 0 ? last : undefined;
	if (comparePositions(cutsStart?.end ?? start, cutsEnd?.start ?? end) >= 0) return undefined;
	return {
		start: cutsStart?.newEnd ?? positionBehind(start, moves[above - 1]),
		end: cutsEnd?.newStart ?? positionBehind(end, last),
	};
}

/** The edit that takes out a whole range; undefined where none does alone. */
function coverOf({ start, end }: Range, moves: readonly Move[]): Move | undefined {
	const move = moves[countUpTo(moves, (one) => comparePositions(one.end, start) <= 0)];
	const covers = move && comparePositions(move.start, start) <= 0 && comparePositions(move.end, end) >= 0;
	return covers ? move : undefined;
}

/** A text, and where its words and its lines begin in it. */
interface Stretch {
	readonly words: string;
	readonly lead: number;
	readonly starts: readonly number[];
}

const stretchOf = (text: string): Stretch => ({
	words: text.trim(),
	lead: text.length - text.trimStart().length,
	starts: lineStarts(text),
});

/** A range of a text that began at a position. */
function cutFrom(from: Stretch, begun: Position, { start, end }: Range): Cut {
	const offset = ({ line, character }: Position): number =>
		(from.starts[line - begun.line] ?? 0) + character - (line === begun.line ? begun.character : 0);
	return { from, start: offset(start), end: offset(end) };
}

/** Puts what was cut where the same text is put in. */
function bringBack(places: Map<string, Range>, cut: FollowedPlaces['cut'], moves: readonly Move[]): void {
	if (cut.size === 0) return;
	const put = new Map<string, { readonly at: Position; readonly text: Stretch }>();
	for (const { newText, newStart } of moves) {
		const text = stretchOf(newText.replace(/\r\n?/g, '\n'));
		if (text.words !== '') put.set(text.words, { at: newStart, text });
	}
	for (const [id, { from, start, end }] of cut) {
		const found = put.get(from.words);
		if (!found) continue;
		const { at, text } = found;
		const position = (offset: number): Position => {
			const own = offset + text.lead - from.lead;
			const line = lineOfOffset(text.starts, own);
			const character = own - (text.starts[line] ?? 0);
			return { line: at.line + line, character: line === 0 ? at.character + character : character };
		};
		places.set(id, { start: position(start), end: position(end) });
	}
}

const textIn = (lines: Lines, { start, end }: Range): string =>
	lines
		.slice(start.line, end.line + 1)
		.map(({ text }, at) =>
			text.slice(at === 0 ? start.character : 0, start.line + at === end.line ? end.character : undefined),
		)
		.join('\n');

/** Where a text ends that is put in at a position. */
function endOf({ line, character }: Position, text: string): Position {
	const starts = lineStarts(text);
	const last = text.length - (starts.at(-1) ?? 0);
	return starts.length === 1
		? { line, character: character + last }
		: { line: line + starts.length - 1, character: last };
}

/** A place in a text. Zero-based; `character` counts UTF-16 code units, as LSP does by default. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** A stretch of one line: zero-based UTF-16 offsets, `end` not included. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The position so many lines further down. */
export const shiftPosition = ({ line, character }: Position, lines: number): Position => ({
	line: line + lines,
	character,
});

/** The same range, so many lines further down (up, where negative). */
export const shiftRange = (range: Range, lines: number): Range => ({
	start: { line: range.start.line + lines, character: range.start.character },
	end: { line: range.end.line + lines, character: range.end.character },
});

/** A span of one line as a range. */
export const onLine = (line: number, { start, end }: Span): Range => ({
	start: { line, character: start },
	end: { line, character: end },
});

/** Negative where `a` comes first, zero where they are one place. */
export const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** True where two ranges share a place, touching ends included: that is how a cursor belongs to a word before it. */
export const rangesOverlap = (a: Range, b: Range): boolean =>
	comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;

/** True where the place lies in the range, its end included. */
export const rangeContains = (range: Range, position: Position): boolean =>
	comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;

import type { HeardTranscript, HeardTurn, HeardWords } from '../../../server/src/protocol.ts';

/** A position in a text: zero-based, UTF-16. */
interface Place {
	readonly line: number;
	readonly character: number;
}

/** The turn at a line: the last that begins at or above it; undefined above the first, and where no times are known. */
export const turnAtLine = ({ turns }: HeardTranscript, line: number): HeardTurn | undefined =>
	turns[lastBefore(turns.length, (at) => (turns[at]?.line ?? 0) <= line)];

/** The turn that is heard at a second; between two, the one before. */
export const turnAtSecond = ({ turns }: HeardTranscript, second: number): HeardTurn | undefined =>
	turns[lastBefore(turns.length, (at) => (turns[at]?.from ?? 0) <= second + 0.001)];

/** The second at which what stands at a place is said: of the word there, or the next one behind it. */
export function secondAt({ words, turns }: HeardTranscript, { line, character }: Place): number | undefined {
	const at = lastBefore(words.line.length, (index) => {
		const own = words.line[index] ?? 0;
		return own < line || (own === line && (words.end[index] ?? 0) < character);
	});
	const turn = turnAtLine({ turns } as HeardTranscript, line);
	const found = at + 1;
	// On a label the turn begins; behind its last word it ends.
	const place = turn && found >= turn.last ? Math.max(turn.first, turn.last - 1) : found;
	const from = words.from[place];
	return from === undefined ? turn?.from : from / 1000;
}

/** The word that is said at a second; -1 before the first and in a silence of more than a moment. */
export function wordAtSecond({ from, to }: HeardWords, second: number): number {
	const ms = second * 1000;
	const at = lastBefore(from.length, (index) => (from[index] ?? 0) <= ms + 1);
	return at >= 0 && ms <= (to[at] ?? 0) + 400 ? at : -1;
}

/** The next word behind a place of which a tool was less sure than `percent`; round the end. -1 where there is none. */
export function nextDoubtful({ sure, line, start }: HeardWords, place: Place, percent: number): number {
	const isDoubtful = (index: number): boolean => (sure[index] ?? -1) >= 0 && (sure[index] ?? 0) < percent;
	const after = (index: number): boolean =>
		(line[index] ?? 0) > place.line || ((line[index] ?? 0) === place.line && (start[index] ?? 0) > place.character);
	let first = -1;
	for (let index = 0; index < line.length; index++) {
		if (!isDoubtful(index)) continue;
		if (after(index)) return index;
		if (first < 0) first = index;
	}
	return first;
}

/** The last index of a row for which something holds that holds for all before it; -1 for none. */
function lastBefore(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

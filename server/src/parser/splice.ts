/**
 * What an edit does to what is kept line by line: lines above `from` stay, those up to `endOld` gave way to those up to
 * `endNew`, and what follows stays and moves. Zero-based, ends not included.
 */
export interface Splice {
	readonly from: number;
	readonly endOld: number;
	readonly endNew: number;
}

/** What two lists have between the items that they begin with and those that they end with, all the very same. */
export function spliceBetween(old: readonly object[], fresh: readonly object[]): Splice {
	const most = Math.min(old.length, fresh.length);
	let from = 0;
	while (from < most && old[from] === fresh[from]) from++;
	let end = 0;
	while (end < most - from && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
	return { from, endOld: old.length - end, endNew: fresh.length - end };
}

/** The same edit, seen from so many lines more on either side, as far as the text goes. */
export function widenedSplice({ from, endOld, endNew }: Splice, above: number, below: number, length: number): Splice {
	const further = Math.min(below, length - endNew);
	return { from: Math.max(0, from - above), endOld: endOld + further, endNew: endNew + further };
}

/** Items of which those from `from` to `to` gave way to others. */
export const replacedItems = <Item>(
	items: readonly Item[],
	from: number,
	to: number,
	others: readonly Item[],
): readonly Item[] => items.slice(0, from).concat(others, items.slice(to));

/** The same for line numbers in order, of which those that stay below the edit move by `shift`. */
export function replacedLines(
	numbers: readonly number[],
	from: number,
	to: number,
	others: readonly number[],
	shift: number,
): readonly number[] {
	const tail = numbers.slice(to);
	if (shift !== 0) for (let at = 0; at < tail.length; at++) tail[at] = (tail[at] ?? 0) + shift;
	return numbers.slice(0, from).concat(others, tail);
}

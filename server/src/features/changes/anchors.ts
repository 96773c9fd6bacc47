/** A stretch that two lists share: zero-based, of so many items. */
export interface Shared {
	readonly old: number;
	readonly fresh: number;
	readonly count: number;
}

/**
 * Rows of `length` items that stand once in each of two lists, as far as they are in one order: the longest such order
 * (patience sorting). Takes time in proportion to the lists. None overlaps another.
 */
export function anchorsOf(old: readonly string[], fresh: readonly string[], length: number): readonly Shared[] {
	const here = placesOf(old, length);
	const there = placesOf(fresh, length);
	const pairs: (readonly [number, number])[] = [];
	for (const [row, at] of here) {
		const to = there.get(row);
		if (at !== undefined && to !== undefined) pairs.push([at, to]);
	}
	const anchors: Shared[] = [];
	for (const [at, to] of longestRise(pairs)) {
		const last = anchors.at(-1);
		if (!last || (at >= last.old + last.count && to >= last.fresh + last.count))
			anchors.push({ old: at, fresh: to, count: length });
	}
	return anchors;
}

/** Where each row of items begins, in order; undefined for one that stands there twice. */
function placesOf(items: readonly string[], length: number): ReadonlyMap<string, number | undefined> {
	const places = new Map<string, number | undefined>();
	for (let at = 0; at + length <= items.length; at++) {
		const row = items.slice(at, at + length).join('\n');
		places.set(row, places.has(row) ? undefined : at);
	}
	return places;
}

/** The most of some pairs, in the order of their first numbers, whose second numbers rise. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
	/** By how many pairs a row has: the last of the row that ends lowest. */
	const ends: number[] = [];
	const before: (number | undefined)[] = [];
	for (const [index, [, to]] of pairs.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
			else high = middle;
		}
		before[index] = ends[low - 1];
		ends[low] = index;
	}
	const row: (readonly [number, number])[] = [];
	for (let at = ends.at(-1); at !== undefined; at = before[at]) {
		const pair = pairs[at];
		if (pair) row.push(pair);
	}
	return row.reverse();
}

/** Two lists of words that are no longer than this together, multiplied, are compared word by word. */
const smallEnough = 40_000;
/** Runs of so many words that stand once in each list are sure to be the same. */
const runs = [4, 2, 1] as const;

/**
 * Which words of an old text the words of an edited one are: by the place of each new word, the place of the old, or -1.
 * Places rise. What stayed is found by runs of words that stand once in both texts, then between them, so the work
 * grows with the text and not with its square.
 */
export function alignRecognised(old: readonly string[], fresh: readonly string[]): readonly number[] {
	const places = new Array<number>(fresh.length).fill(-1);
	const a = old.map(folded);
	const b = fresh.map(folded);
	const open: Stretch[] = [{ from: 0, to: a.length, freshFrom: 0, freshTo: b.length, size: 0 }];
	for (let stretch = open.pop(); stretch; stretch = open.pop()) {
		const { from, to, freshFrom, freshTo, size } = trimmed(a, b, stretch, places);
		const length = to - from;
		const freshLength = freshTo - freshFrom;
		if (length === 0 || freshLength === 0) continue;
		if (length * freshLength <= smallEnough) {
			longest(a, b, { from, to, freshFrom, freshTo, size }, places);
			continue;
		}
		const anchors = anchorsIn(a, b, { from, to, freshFrom, freshTo, size });
		if (anchors.length === 0) {
			if (size + 1 < runs.length) open.push({ from, to, freshFrom, freshTo, size: size + 1 });
			continue;
		}
		let at = from;
		let freshAt = freshFrom;
		for (const [place, freshPlace] of anchors) {
			places[freshPlace] = place;
			if (place > at && freshPlace > freshAt)
				open.push({ from: at, to: place, freshFrom: freshAt, freshTo: freshPlace, size });
			at = place + 1;
			freshAt = freshPlace + 1;
		}
		open.push({ from: at, to, freshFrom: freshAt, freshTo, size });
	}
	return places;
}

/** Part of both texts, ends left out, and how far it was looked for anchors. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly freshFrom: number;
	readonly freshTo: number;
	readonly size: number;
}

/** Case and punctuation make no other word. */
const folded = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word;

/** Takes what both begin and end with, and says where. */
function trimmed(a: readonly string[], b: readonly string[], stretch: Stretch, places: number[]): Stretch {
	let { from, to, freshFrom, freshTo } = stretch;
	while (from < to && freshFrom < freshTo && a[from] === b[freshFrom]) places[freshFrom++] = from++;
	while (from < to && freshFrom < freshTo && a[to - 1] === b[freshTo - 1]) places[--freshTo] = --to;
	return { ...stretch, from, to, freshFrom, freshTo };
}

/** Places of words that begin a run which stands once in both, in an order that rises in both. */
function anchorsIn(
	a: readonly string[],
	b: readonly string[],
	stretch: Stretch,
): readonly (readonly [number, number])[] {
	const length = runs[stretch.size] ?? 1;
	const once = singles(a, stretch.from, stretch.to, length);
	const freshOnce = singles(b, stretch.freshFrom, stretch.freshTo, length);
	const pairs: (readonly [number, number])[] = [];
	for (const [run, place] of once) {
		const freshPlace = freshOnce.get(run);
		if (place !== undefined && freshPlace !== undefined) pairs.push([place, freshPlace]);
	}
	return rising(pairs);
}

/** By each run of words its place; undefined for one that stands there several times. */
function singles(
	words: readonly string[],
	from: number,
	to: number,
	length: number,
): ReadonlyMap<string, number | undefined> {
	const places = new Map<string, number | undefined>();
	for (let at = from; at + length <= to; at++) {
		const run = words.slice(at, at + length).join(' ');
		places.set(run, places.has(run) ? undefined : at);
	}
	return places;
}

/** Of pairs in the order of their first place the most whose second places rise too. */
function rising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
	const ends: number[] = [];
	const before = new Array<number>(pairs.length).fill(-1);
	for (const [index, [, place]] of pairs.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
		ends[low] = index;
	}
	const row: (readonly [number, number])[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
		const pair = pairs[at];
		if (pair) row.push(pair);
	}
	return row.reverse();
}

/** The longest common row of words of two short stretches. */
function longest(
	a: readonly string[],
	b: readonly string[],
	{ from, to, freshFrom, freshTo }: Stretch,
	places: number[],
): void {
	const width = freshTo - freshFrom + 1;
	const lengths = new Uint16Array((to - from + 1) * width);
	for (let i = to - from - 1; i >= 0; i--) {
		for (let j = width - 2; j >= 0; j--) {
			const same = a[from + i] === b[freshFrom + j];
			const down = lengths[(i + 1) * width + j] ?? 0;
			const right = lengths[i * width + j + 1] ?? 0;
			lengths[i * width + j] = same ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
		}
	}
	for (let i = 0, j = 0; i < to - from && j < width - 1; ) {
		if (a[from + i] === b[freshFrom + j]) places[freshFrom + j++] = from + i++;
		else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
		else j++;
	}
}

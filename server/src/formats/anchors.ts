/** A place among pieces of speech, and when it is reached. */
export interface Anchor {
	/** Of a piece; as many as there are pieces for the end of the last. */
	readonly index: number;
	readonly seconds: number;
}

/**
 * The most anchors that follow each other in time: a time that runs backwards is a slip, and it is left out rather than
 * all that come after it. Of several with one time the first is kept. Takes anchors in the order of their places.
 */
export function risingAnchors(anchors: readonly Anchor[]): readonly Anchor[] {
	const before = new Map<Anchor, Anchor | undefined>();
	/** By length, the end of the rising row of that length that ends earliest. */
	const ends: Anchor[] = [];
	for (const anchor of anchors) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((ends[middle]?.seconds ?? 0) < anchor.seconds) low = middle + 1;
			else high = middle;
		}
		if (ends[low]?.seconds === anchor.seconds) continue;
		before.set(anchor, ends[low - 1]);
		ends[low] = anchor;
	}
	const row: Anchor[] = [];
	for (let at = ends.at(-1); at; at = before.get(at)) row.push(at);
	return row.reverse();
}

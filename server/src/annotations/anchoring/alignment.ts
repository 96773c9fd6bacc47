/** A word of the target and the word of the text that it is aligned to, both as indices. */
export interface Aligned {
	readonly wanted: number;
	readonly found: number;
}

/** Two words aligned one behind the other speak for each other. */
const neighbourBits = 2;

/**
 * Aligns the words of a target, in order, to a stretch of the text so that the rarity of what they share is greatest.
 * `bits` tells how much each wanted word says; -1 among the wanted stands for a word that the text does not have.
 */
export function alignStretches(
	wanted: readonly number[],
	bits: readonly number[],
	ids: Int32Array,
	from: number,
	to: number,
): readonly Aligned[] {
	const width = to - from + 1;
	const sums = new Float64Array((wanted.length + 1) * width);
	for (let row = 1; row <= wanted.length; row++) {
		const id = wanted[row - 1] ?? -1;
		const above = (row - 1) * width;
		const here = row * width;
		for (let column = 1; column < width; column++) {
			let best = Math.max(sums[above + column] ?? 0, sums[here + column - 1] ?? 0);
			if (id >= 0 && ids[from + column - 1] === id) {
				const follows = row > 1 && column > 1 && wanted[row - 2] === ids[from + column - 2];
				const sum = (sums[above + column - 1] ?? 0) + (bits[row - 1] ?? 0) + (follows ? neighbourBits : 0);
				if (sum > best) best = sum;
			}
			sums[here + column] = best;
		}
	}
	const pairs: Aligned[] = [];
	for (let row = wanted.length, column = width - 1; row > 0 && column > 0; ) {
		const sum = sums[row * width + column];
		if (sum === sums[(row - 1) * width + column]) row--;
		else if (sum === sums[row * width + column - 1]) column--;
		else {
			pairs.push({ wanted: row - 1, found: from + column - 1 });
			row--;
			column--;
		}
	}
	return pairs.reverse();
}

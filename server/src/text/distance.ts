/**
 * True where two strings differ by at most `limit` single-character slips (one put in, left out, changed, or two
 * neighbours swapped): the optimal string alignment distance. Takes time in proportion to length × limit.
 */
export const isNearlyEqual = (a: string, b: string, limit: number): boolean => slipCount(a, b, limit) <= limit;

/** The number of such slips, or `limit + 1` as soon as there are more. */
export function slipCount(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	// What both begin and end alike in is no slip, and little is left of most words.
	let start = 0;
	let [endA, endB] = [a.length, b.length];
	while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
		endA--;
		endB--;
	}
	const [lengthA, lengthB] = [endA - start, endB - start];
	if (lengthA === 0 || lengthB === 0) return lengthA + lengthB;
	let older: number[] = [];
	let old: number[] = [];
	for (let j = 0; j <= lengthB; j++) old.push(j);
	for (let i = 1; i <= lengthA; i++) {
		const row = [i];
		const letter = a.charCodeAt(start + i - 1);
		let least = i;
		for (let j = 1; j <= lengthB; j++) {
			const other = b.charCodeAt(start + j - 1);
			let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (letter === other ? 0 : 1));
			if (i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other)
				cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		older = old;
		old = row;
	}
	return old[lengthB] ?? 0;
}

/**
 * True where two strings differ by at most `limit` single-character slips (one put in, left out, changed, or two
 * neighbours swapped): the optimal string alignment distance. Takes time in proportion to length × limit.
 */
export const isNearlyEqual = (a: string, b: string, limit: number): boolean => slipCount(a, b, limit) <= limit;

/** The number of such slips, or `limit + 1` as soon as there are more. */
export function slipCount(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let older: number[] = [];
	let old = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		older = old;
		old = row;
	}
	return old[b.length] ?? 0;
}

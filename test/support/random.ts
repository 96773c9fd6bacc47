/** A seeded source of whole numbers from 0 up to, not including, `n`: the same numbers in every run. */
export function randomFrom(seed: number): (n: number) => number {
	let state = seed;
	return (n) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return Math.floor((state / 0x80000000) * n);
	};
}

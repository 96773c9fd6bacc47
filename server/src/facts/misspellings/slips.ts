import { soundOf } from './sound.ts';

/** One slip of writing that leads from the name meant to the name written. */
export interface Slip {
	readonly kind: 'swapped' | 'doubled' | 'extra' | 'missing' | 'changed';
	/** Zero-based, in the word meant. */
	readonly at: number;
	readonly place: 'first' | 'inner' | 'last';
	/** The letter meant, and the one written; empty for none. */
	readonly meant: string;
	readonly written: string;
}

/** Longer words than any name has are not compared letter by letter. */
const longest = 64;

/**
 * The fewest slips (a letter changed, put in, left out, or two neighbours swapped) from the word meant to the word
 * written, in order; undefined where there are more than `limit`, or where a word is longer than any name.
 */
export function slipsBetween(written: string, meant: string, limit: number): readonly Slip[] | undefined {
	if (Math.abs(written.length - meant.length) > limit || written.length > longest || meant.length > longest)
		return undefined;
	const slips: Slip[] = [];
	let [i, j] = [written.length, meant.length];
	// Whatever the words end alike in is no slip.
	while (i > 0 && j > 0 && written[i - 1] === meant[j - 1]) {
		i--;
		j--;
	}
	if (!fillCosts(written, i, meant, j, limit)) return undefined;
	const width = j + 1;
	const cost = (x: number, y: number) => costs[x * width + y] ?? Number.POSITIVE_INFINITY;
	while (i > 0 || j > 0) {
		const [from, to] = [written[i - 1] ?? '', meant[j - 1] ?? ''];
		const now = cost(i, j);
		if (i > 0 && j > 0 && from === to && cost(i - 1, j - 1) === now) {
			i--;
			j--;
		} else if (isSwap(written, meant, i, j) && cost(i - 2, j - 2) + 1 === now) {
			slips.push({ kind: 'swapped', at: j - 2, place: placeOf(j - 2, 2, meant), meant: to, written: from });
			i -= 2;
			j -= 2;
		} else if (i > 0 && cost(i - 1, j) + 1 === now) {
			const doubled = from === written[i - 2] || from === written[i];
			const place = i === written.length ? 'last' : i === 1 ? 'first' : 'inner';
			slips.push({ kind: doubled ? 'doubled' : 'extra', at: j, place, meant: '', written: from });
			i--;
		} else if (j > 0 && cost(i, j - 1) + 1 === now) {
			const doubled = to === meant[j - 2] || to === meant[j];
			slips.push({
				kind: doubled ? 'doubled' : 'missing',
				at: j - 1,
				place: placeOf(j - 1, 1, meant),
				meant: to,
				written: '',
			});
			j--;
		} else {
			slips.push({ kind: 'changed', at: j - 1, place: placeOf(j - 1, 1, meant), meant: to, written: from });
			i--;
			j--;
		}
	}
	return slips.reverse();
}

const placeOf = (at: number, length: number, word: string): Slip['place'] =>
	at + length >= word.length ? 'last' : at === 0 ? 'first' : 'inner';

const isSwap = (a: string, b: string, i: number, j: number): boolean =>
	i > 1 && j > 1 && a[i - 1] !== a[i - 2] && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];

/** One table serves all words, one pair after the other: names are held against each other by the hundred thousand. */
const costs = new Uint8Array((longest + 1) ** 2);

/**
 * Optimal string alignment: puts at `i` rows of `lengthOfB + 1` and `j` the distance of the first `i` and the first `j`
 * letters, where it is no more than `limit`; only what lies so near the diagonal is looked at. False where the whole is
 * further, as soon as that is seen.
 */
function fillCosts(a: string, lengthOfA: number, b: string, lengthOfB: number, limit: number): boolean {
	const far = limit + 1;
	const width = lengthOfB + 1;
	const at = (place: number): number => costs[place] ?? far;
	for (let j = 0; j < width; j++) costs[j] = j;
	for (let i = 1; i <= lengthOfA; i++) {
		const row = i * width;
		costs.fill(far, row, row + width);
		if (i <= limit) costs[row] = i;
		let least = at(row);
		for (let j = Math.max(1, i - limit); j <= Math.min(lengthOfB, i + limit); j++) {
			const above = row - width + j;
			let cost = at(above - 1) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
			if (isSwap(a, b, i, j)) cost = Math.min(cost, at(above - width - 2) + 1);
			cost = Math.min(cost, at(above) + 1, at(row + j - 1) + 1);
			costs[row + j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return false;
	}
	return at(lengthOfA * width + lengthOfB) <= limit;
}

const vowels = /^[aeiouyаеиоуыэюяαεηιουω]$/u;
const keyRows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const shapes = ['0o', '1li', '5s', '8b', '6g', 'uv', 'rn', 'ce', 'ij', 'nm'];

/** Where each key lies; each row begins half a key further to the right. */
const spots: ReadonlyMap<string, { readonly row: number; readonly column: number }> = new Map(
	keyRows.flatMap((keys, row) => [...keys].map((key, at) => [key, { row, column: at + row / 2 }] as const)),
);

/** True where two keys touch on the usual Latin keyboard. */
function areNeighbours(a: string, b: string): boolean {
	const [one, other] = [spots.get(a), spots.get(b)];
	return (
		one !== undefined &&
		other !== undefined &&
		Math.abs(one.row - other.row) <= 1 &&
		Math.abs(one.column - other.column) <= 1
	);
}

/** How much a slip speaks for a slip: above 0 for what fingers, ears and scanners do, below 0 for what tells names apart. */
export function weightOf({ kind, place, meant, written }: Slip): number {
	const atEnds = place === 'first' ? 1.5 : 0;
	if (kind === 'swapped') return 3 - atEnds;
	if (kind === 'doubled') return 3;
	if (kind !== 'changed') {
		if (place === 'inner') return 2;
		if (place === 'first') return 0.5;
		const letter = meant || written;
		return letter === 's' ? -0.5 : vowels.test(letter) ? 0 : 1;
	}
	const bothVowels = vowels.test(meant) && vowels.test(written);
	if (place === 'last' && bothVowels) return -1.5;
	const likely =
		bothVowels || soundOf(meant) === soundOf(written) || areNeighbours(meant, written) || lookAlike(meant, written);
	if (place === 'first') return likely ? -1 : -3;
	if (place === 'last') return likely ? 1 : -1;
	return likely ? 1.5 : 0;
}

const lookAlike = (a: string, b: string): boolean => shapes.some((shape) => shape.includes(a) && shape.includes(b));

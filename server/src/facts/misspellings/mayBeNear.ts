import { bitsIn, lettersIn } from '../../text/letterBits.ts';
import { visitLeftOut } from '../../text/letterLeftOut.ts';
import type { NameParts } from './nameParts.ts';

/** What two labels must have nearly in common. */
interface Sketch {
	/** A bit for each letter that occurs, letters of large scripts sharing bits. */
	readonly letters: number;
	/** Two words of bits for each pair of neighbouring letters. */
	readonly pairs: readonly [number, number];
	readonly length: number;
	readonly whole: number;
	readonly marks: string;
	readonly titled: boolean;
	readonly twice: boolean;
}

/** So many labels are held each against each. */
const fewItems = 1000;

/** Among more, each is held against so many that come behind it in the alphabet, read from either end. */
const neighbours = 24;

/**
 * So many that are most like a label are given of those before it. In the collections no label has more than 14; where
 * names are all alike on purpose, each would have all.
 */
const mostNear = 16;
/** The same where there are more labels than that are held each against each. */
const mostNearOfMany = 8;

/** An item and those before it in the list that it is like. */
export interface NearItems<Item> {
	readonly item: Item;
	readonly near: readonly Item[];
	/** True where there are more that it is like. */
	readonly isCrowded: boolean;
}

/**
 * For each item, those before it in the list that could be a slip away, by letters in common: a check that costs a few
 * machine instructions a pair. Of more than {@link mostNear} the most alike, and of those that are as much alike the
 * first. Lets through too many, and among up to a thousand with fewer that are alike never too few; among more, two slips
 * that leave neither the beginning nor the end of a name as it is may pass.
 */
export function* mayBeNear<Item>(
	items: readonly Item[],
	partsOf: (item: Item) => NameParts,
): Generator<NearItems<Item>> {
	if (items.length > fewItems) return yield* nearInAlphabet(items, partsOf);
	const byLength = new Map<number, { readonly index: number; readonly sketch: Sketch }[]>();
	for (const [index, item] of items.entries()) {
		const sketch = sketchOf(partsOf(item));
		const near: Noted = [];
		const lengths = new Set([0, 1, 2, 3, -1, -2, -3].map((by) => sketch.length + by));
		if (sketch.twice) lengths.add(sketch.length / 2);
		for (const length of lengths) {
			for (const other of byLength.get(length) ?? []) note(near, other.index, sketch, other.sketch);
		}
		yield { item, near: closestOf(items, near, mostNear), isCrowded: near.length > 2 * mostNear };
		const bucket = byLength.get(sketch.length);
		if (bucket) bucket.push({ index, sketch });
		else byLength.set(sketch.length, [{ index, sketch }]);
	}
}

/** A slip in one place leaves the beginning of a name as it is, or its end: in one of two orders both stand close. */
function* nearInAlphabet<Item>(items: readonly Item[], partsOf: (item: Item) => NameParts): Generator<NearItems<Item>> {
	const rows = items.map((item, index) => {
		const parts = partsOf(item);
		const { core } = parts;
		return { index, sketch: sketchOf(parts), core, reversed: [...core].reverse().join('') };
	});
	const near = items.map((): Noted => []);
	const noteTogether = (one: (typeof rows)[number], other: (typeof rows)[number]) => {
		const [first, later] = one.index < other.index ? [one, other] : [other, one];
		const noted = near[later.index] ?? [];
		// Each has few here, and the same pair may be found in both orders and by a letter left out.
		for (let at = 0; at < noted.length; at += 2) if (noted[at] === first.index) return;
		note(noted, first.index, one.sketch, other.sketch);
	};
	for (const end of ['core', 'reversed'] as const) {
		const ordered = [...rows].sort((a, b) => (a[end] < b[end] ? -1 : a[end] > b[end] ? 1 : 0));
		for (const [at, one] of ordered.entries()) {
			for (let next = at + 1; next <= at + neighbours; next++) {
				const other = ordered[next];
				if (other) noteTogether(one, other);
			}
		}
	}
	eachOneSlipApart(rows, noteTogether);
	for (const [index, item] of items.entries()) {
		const all = near[index] ?? [];
		yield { item, near: closestOf(items, all, mostNearOfMany), isCrowded: all.length > 2 * mostNearOfMany };
	}
}

/** Items that one is like, each once, in the order in which they were found: the place of one and its distance, in turn. */
type Noted = number[];

function note(near: Noted, index: number, one: Sketch, other: Sketch): void {
	const distance = distanceOf(one, other);
	if (distance !== undefined) near.push(index, distance);
}

/** All, or the most alike of them. */
function closestOf<Item>(items: readonly Item[], near: Noted, most: number): readonly Item[] {
	const found = Array.from({ length: near.length / 2 }, (_, at) => at * 2);
	if (found.length > most) found.sort((a, b) => (near[a + 1] ?? 0) - (near[b + 1] ?? 0));
	return found.slice(0, most).flatMap((at) => items[near[at] ?? 0] ?? []);
}

/** Names longer than this are found by their beginning or their end. */
const longest = 40;

/** A place for a row in a number beside its hash of 31 bits: 53 bits are exact. */
const mostRows = 2 ** 22;

/**
 * Pairs that one slip can make of each other, wherever it is: with one letter left out of each they are the same. What is
 * left is kept as a hash and sorted as a number, which leaves nothing behind to collect; pairs that only their hashes have
 * in common are for the caller to tell. Of many that are all alike, neighbours alone.
 */
function eachOneSlipApart<Row extends { readonly core: string }>(
	rows: readonly Row[],
	visit: (first: Row, later: Row) => void,
): void {
	const rests = restsOf(rows);
	for (let at = 0, end = 0; at < rests.length; at = end) {
		const hash = Math.floor((rests[at] ?? 0) / mostRows);
		for (end = at + 1; end < rests.length && Math.floor((rests[end] ?? 0) / mostRows) === hash; end++);
		for (let later = at + 1; later < end; later++) {
			for (let first = Math.max(at, later - neighbours); first < later; first++) {
				const [one, other] = [rows[(rests[first] ?? 0) % mostRows], rows[(rests[later] ?? 0) % mostRows]];
				if (one && other && one !== other) visit(one, other);
			}
		}
	}
}

/** For each name, and for it with each of its letters left out: a hash above the name's place, in order. */
function restsOf(rows: readonly { readonly core: string }[]): Float64Array {
	const some = rows.slice(0, mostRows);
	const fits = (core: string): boolean => core.length >= 3 && core.length <= longest;
	const rests = new Float64Array(some.reduce((sum, { core }) => sum + (fits(core) ? core.length + 1 : 0), 0));
	let filled = 0;
	for (const [index, { core }] of some.entries()) {
		if (!fits(core)) continue;
		visitLeftOut(core, (hash) => {
			rests[filled++] = hash * mostRows + index;
		});
	}
	return rests.sort();
}

function sketchOf({ core, letters, marks, honorific }: NameParts): Sketch {
	const middle = core.length / 2;
	return {
		letters: lettersIn(core),
		pairs: pairsIn(core),
		length: core.length,
		whole: lettersIn(letters),
		marks: marks.join(' '),
		titled: honorific !== '',
		twice: core.length > 3 && core.slice(0, middle) === core.slice(middle),
	};
}

function pairsIn(text: string): readonly [number, number] {
	let [low, high] = [0, 0];
	for (let at = 1; at < text.length; at++) {
		const hash = text.charCodeAt(at - 1) * 31 + text.charCodeAt(at) * 7;
		if (hash & 32) high |= 1 << (hash & 31);
		else low |= 1 << (hash & 31);
	}
	return [low, high];
}

/** How many letters and pairs of letters one label has and the other has not; undefined where no slip leads from one to the other. */
function distanceOf(a: Sketch, b: Sketch): number | undefined {
	const titled = a.titled || b.titled;
	if (a.marks !== b.marks && !titled) return undefined;
	const length = Math.max(a.length, b.length);
	if (length < 4 && a.letters !== b.letters && !titled) return undefined;
	const slips = length < 5 ? 1 : length < 12 ? 2 : 3;
	const letters = bitsIn(a.letters ^ b.letters);
	const pairs = bitsIn(a.pairs[0] ^ b.pairs[0]) + bitsIn(a.pairs[1] ^ b.pairs[1]);
	if (letters <= 2 * slips && pairs <= (slips < 3 ? 6 * slips : 14)) return letters + pairs;
	const whole = bitsIn(a.whole ^ b.whole);
	return titled && whole <= 2 ? whole : undefined;
}

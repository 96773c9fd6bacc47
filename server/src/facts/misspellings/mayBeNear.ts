import { bitsIn, lettersIn } from '../../text/letterBits.ts';
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
 * For each item, those before it in the list that could be a slip away, by letters in common: a check that costs a few
 * machine instructions a pair. Lets through too many, and among up to a thousand never too few; among more, two slips that leave
 * neither the beginning nor the end of a name as it is may pass.
 */
export function* mayBeNear<Item>(
	items: readonly Item[],
	partsOf: (item: Item) => NameParts,
): Generator<readonly [Item, readonly Item[]]> {
	if (items.length > fewItems) return yield* nearInAlphabet(items, partsOf);
	const byLength = new Map<number, { readonly item: Item; readonly sketch: Sketch }[]>();
	for (const item of items) {
		const sketch = sketchOf(partsOf(item));
		const near: Item[] = [];
		const lengths = [0, 1, 2, 3, -1, -2, -3].map((by) => sketch.length + by);
		if (sketch.twice) lengths.push(sketch.length / 2);
		for (const length of lengths) {
			for (const other of byLength.get(length) ?? []) if (couldBe(sketch, other.sketch)) near.push(other.item);
		}
		yield [item, near];
		const bucket = byLength.get(sketch.length);
		if (bucket) bucket.push({ item, sketch });
		else byLength.set(sketch.length, [{ item, sketch }]);
	}
}

/** A slip in one place leaves the beginning of a name as it is, or its end: in one of two orders both stand close. */
function* nearInAlphabet<Item>(
	items: readonly Item[],
	partsOf: (item: Item) => NameParts,
): Generator<readonly [Item, readonly Item[]]> {
	const rows = items.map((item, index) => {
		const parts = partsOf(item);
		const core = parts.words.join('');
		return { item, index, sketch: sketchOf(parts), core, reversed: [...core].reverse().join('') };
	});
	const near = items.map(() => new Set<Item>());
	for (const end of ['core', 'reversed'] as const) {
		const ordered = [...rows].sort((a, b) => (a[end] < b[end] ? -1 : a[end] > b[end] ? 1 : 0));
		for (const [at, one] of ordered.entries()) {
			for (const other of ordered.slice(at + 1, at + 1 + neighbours)) {
				if (!couldBe(one.sketch, other.sketch)) continue;
				const [first, later] = one.index < other.index ? [one, other] : [other, one];
				near[later.index]?.add(first.item);
			}
		}
	}
	for (const [first, later] of oneSlipApart(rows)) {
		if (first && later && couldBe(first.sketch, later.sketch)) near[later.index]?.add(first.item);
	}
	for (const [index, item] of items.entries()) yield [item, [...(near[index] ?? [])]];
}

/** Names longer than this are found by their beginning or their end. */
const longest = 40;

/**
 * Pairs that one slip can make of each other, wherever it is: with one letter left out of each they are the same
 * (https://seekstorm.com/blog/1000x-spelling-correction/). Of many that are all alike, neighbours alone.
 */
function* oneSlipApart<Row extends { readonly core: string; readonly index: number }>(
	rows: readonly Row[],
): Generator<readonly [Row | undefined, Row]> {
	const byRest = new Map<string, Row[]>();
	for (const row of rows) {
		if (row.core.length > longest || row.core.length < 3) continue;
		const rests = new Set([row.core]);
		for (let at = 0; at < row.core.length; at++) rests.add(row.core.slice(0, at) + row.core.slice(at + 1));
		for (const rest of rests) {
			const known = byRest.get(rest);
			if (!known) {
				byRest.set(rest, [row]);
				continue;
			}
			for (const other of known.slice(-neighbours)) yield [other, row];
			known.push(row);
		}
	}
}

function sketchOf({ words, letters, marks, honorific }: NameParts): Sketch {
	const core = words.join('');
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

function couldBe(a: Sketch, b: Sketch): boolean {
	const titled = a.titled || b.titled;
	if (a.marks !== b.marks && !titled) return false;
	const length = Math.max(a.length, b.length);
	if (length < 4 && a.letters !== b.letters && !titled) return false;
	const slips = length < 5 ? 1 : length < 12 ? 2 : 3;
	const [low, high] = [bitsIn(a.pairs[0] ^ b.pairs[0]), bitsIn(a.pairs[1] ^ b.pairs[1])];
	if (bitsIn(a.letters ^ b.letters) <= 2 * slips && low + high <= (slips < 3 ? 6 * slips : 14)) return true;
	return titled && bitsIn(a.whole ^ b.whole) <= 2;
}

import type { NameParts } from './parts.ts';

/** What two labels must have nearly in common. */
interface Sketch {
	readonly letters: number;
	readonly length: number;
	readonly whole: number;
	readonly marks: string;
	readonly titled: boolean;
	readonly twice: boolean;
}

/**
 * For each item, those before it in the list that could be a slip away, by letters in common: a check that costs a few
 * machine instructions a pair, so that thousands of labels can be held against each other. Lets through too many, never
 * too few.
 */
export function* mayBeNear<Item>(
	items: readonly Item[],
	partsOf: (item: Item) => NameParts,
): Generator<readonly [Item, readonly Item[]]> {
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

function sketchOf({ words, letters, marks, honorific }: NameParts): Sketch {
	const core = words.join('');
	const middle = core.length / 2;
	return {
		letters: lettersIn(core),
		length: core.length,
		whole: lettersIn(letters),
		marks: marks.join(' '),
		titled: honorific !== '',
		twice: core.length > 3 && core.slice(0, middle) === core.slice(middle),
	};
}

/** One bit for each letter that occurs, letters of large scripts sharing bits. */
function lettersIn(text: string): number {
	let bits = 0;
	for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
	return bits;
}

function couldBe(a: Sketch, b: Sketch): boolean {
	if (a.marks !== b.marks && !(a.titled || b.titled)) return false;
	const length = Math.max(a.length, b.length);
	const slips = length < 5 ? 1 : length < 12 ? 2 : 3;
	return bitsIn(a.letters ^ b.letters) <= 2 * slips || ((a.titled || b.titled) && bitsIn(a.whole ^ b.whole) <= 2);
}

function bitsIn(bits: number): number {
	let rest = bits - ((bits >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

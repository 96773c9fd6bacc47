import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { followEdits } from '../../server/src/annotations/followEdits.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import type { Range } from '../../server/src/text/position.ts';

const at = (line: number, character: number) => ({ line, character });

/** Where a range stands after edits; nothing that is cut comes back. */
const after = (range: Range, edits: readonly TextEdit[]): Range | undefined => {
	const places = new Map([['a', range]]);
	followEdits({ places, cut: new Map() }, edits, []);
	return places.get('a');
};

test('typing before, inside, behind and at the ends', () => {
	const range = { start: at(1, 4), end: at(1, 8) };
	const insert = (line: number, character: number, newText: string) => ({
		range: { start: at(line, character), end: at(line, character) },
		newText,
	});
	assert.deepEqual(after(range, [insert(0, 0, 'a\nb\n')]), { start: at(3, 4), end: at(3, 8) });
	assert.deepEqual(after(range, [insert(1, 4, 'xy')]), { start: at(1, 6), end: at(1, 10) });
	assert.deepEqual(after(range, [insert(1, 6, 'x\ny')]), { start: at(1, 4), end: at(2, 3) });
	assert.deepEqual(after(range, [insert(1, 8, 'xy')]), range);
	const replaced = (from: number, to: number) => ({ range: { start: at(1, from), end: at(1, to) }, newText: 'xyz' });
	assert.deepEqual(after(range, [replaced(6, 8)]), { start: at(1, 4), end: at(1, 6) });
	assert.deepEqual(after(range, [replaced(4, 6)]), { start: at(1, 7), end: at(1, 9) });
	assert.equal(after(range, [{ range: { start: at(1, 0), end: at(2, 0) }, newText: 'z' }]), undefined);
});

test('what stood in a range and was not edited stands in it afterwards', () => {
	const place = fc.record({ line: fc.nat(3), character: fc.nat(5) });
	const edit = fc.record({
		a: place,
		b: place,
		newText: fc.string({ unit: fc.constantFrom('#', '\n'), maxLength: 4 }),
	});
	const lines = ['abcde', 'fghij', 'klmno', 'pqrst'];
	fc.assert(
		fc.property(place, place, fc.array(edit, { minLength: 1, maxLength: 4 }), (a, b, drawn) => {
			const order = (one: typeof a, two: typeof a) => (one.line - two.line || one.character - two.character) <= 0;
			const [start, end] = order(a, b) ? [a, b] : [b, a];
			const textIn = (text: readonly string[], range: { start: typeof a; end: typeof a }) =>
				applyEdits(text, [
					{ range: { start: range.end, end: at(text.length - 1, (text.at(-1) ?? '').length) }, newText: '' },
					{ range: { start: at(0, 0), end: range.start }, newText: '' },
				]).join('');
			const edits: TextEdit[] = [];
			let now: readonly string[] = lines;
			for (const { a: c, b: d, newText } of drawn) {
				const inText = ({ line, character }: typeof a) => {
					const own = Math.min(line, now.length - 1);
					return at(own, Math.min(character, (now[own] ?? '').length));
				};
				const [from, to] = order(inText(c), inText(d)) ? [inText(c), inText(d)] : [inText(d), inText(c)];
				edits.push({ range: { start: from, end: to }, newText });
				now = applyEdits(now, [{ range: { start: from, end: to }, newText }]);
			}
			const moved = after({ start, end }, edits);
			const kept = [...textIn(lines, { start, end })].filter((letter) => now.join('').includes(letter));
			const found = moved ? [...textIn(now, moved)].filter((letter) => /[a-z]/.test(letter)) : [];
			assert.deepEqual(found, kept);
		}),
	);
});

test('whatever stands in what is cut, each of its lines is read once', () => {
	let reads = 0;
	const lines = Array.from({ length: 2000 }, (_, index) => ({
		get text() {
			reads++;
			return `**Ann:** ${index} says a few words.`;
		},
	}));
	const places = new Map(lines.map((_, line) => [`${line}`, { start: at(line, 8), end: at(line, 12) }]));
	const followed = { places, cut: new Map() };
	followEdits(followed, [{ range: { start: at(0, 0), end: at(1999, 0) }, newText: '' }], lines);
	assert.equal(followed.cut.size, 1999);
	assert.ok(reads <= lines.length, `${reads}`);
});

describe('what is cut', () => {
	const lines = ['**Ann:** Why?', '', '**Bob:** Yes.', '', '**Ann:** And now?', ''];
	const bob = { start: at(2, 9), end: at(2, 13) };
	const cutOut = { range: { start: at(2, 0), end: at(4, 0) }, newText: '' };
	const put = (line: number, newText: string) => ({ range: { start: at(line, 0), end: at(line, 0) }, newText });
	const placeAfter = (...changes: readonly (readonly TextEdit[])[]) => {
		const followed = { places: new Map([['a', bob]]), cut: new Map() };
		let now: readonly string[] = lines;
		for (const edits of changes) {
			followEdits(
				followed,
				edits,
				now.map((text) => ({ text })),
			);
			for (const edit of edits) now = applyEdits(now, [edit]);
		}
		const range = followed.places.get('a');
		return range && now[range.start.line]?.slice(range.start.character, range.end.character);
	};
	test('goes along where it is moved, up or down, or cut and pasted', () => {
		assert.equal(placeAfter([cutOut, put(0, '**Bob:** Yes.\n\n')]), 'Yes.');
		assert.equal(placeAfter([put(6, '\r\n**Bob:** Yes.\r\n'), cutOut]), 'Yes.');
		assert.equal(placeAfter([cutOut], [put(0, '**Bob:** Yes.\n\n')]), 'Yes.');
		assert.equal(placeAfter([cutOut], [put(0, '')], [put(4, '\n**Bob:** Yes.\n')]), 'Yes.');
	});
	test('goes along within a line, and over several', () => {
		const words = { range: bob, newText: '' };
		assert.equal(placeAfter([words], [{ range: { start: at(0, 13), end: at(0, 13) }, newText: ' Yes.' }]), 'Yes.');
		const several = { range: { start: at(0, 9), end: at(4, 0) }, newText: '' };
		const again = { range: { start: at(0, 4), end: at(0, 4) }, newText: 'Why?\r\n\r\n**Bob:** Yes.\r\n' };
		assert.equal(placeAfter([several], [again]), 'Yes.');
	});
	test('stays away where another text is put in, then or before', () => {
		assert.equal(placeAfter([cutOut], [put(0, '**Bob:** Yes, yes.\n\n')]), undefined);
		assert.equal(placeAfter([cutOut], [put(0, 'a')], [put(0, '**Bob:** Yes.\n\n')]), undefined);
		assert.equal(placeAfter([put(0, '\n'), cutOut]), undefined);
		const below = { range: { start: at(3, 0), end: at(5, 0) }, newText: '' };
		assert.equal(placeAfter([put(0, '\n'), below, put(0, '**Ann:** And now?\n')]), undefined);
	});
});

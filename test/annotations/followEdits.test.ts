import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { afterEdit, followEdits } from '../../server/src/annotations/followEdits.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';

const at = (line: number, character: number) => ({ line, character });

test('typing before, inside, behind and at the ends', () => {
	const range = { start: at(1, 4), end: at(1, 8) };
	const insert = (line: number, character: number, newText: string) => ({
		range: { start: at(line, character), end: at(line, character) },
		newText,
	});
	assert.deepEqual(afterEdit(range, insert(0, 0, 'a\nb\n')), { start: at(3, 4), end: at(3, 8) });
	assert.deepEqual(afterEdit(range, insert(1, 4, 'xy')), { start: at(1, 6), end: at(1, 10) });
	assert.deepEqual(afterEdit(range, insert(1, 6, 'x\ny')), { start: at(1, 4), end: at(2, 3) });
	assert.deepEqual(afterEdit(range, insert(1, 8, 'xy')), range);
	assert.equal(afterEdit(range, { range: { start: at(1, 0), end: at(2, 0) }, newText: 'z' }), undefined);
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
		fc.property(place, place, edit, (a, b, { a: c, b: d, newText }) => {
			const order = (one: typeof a, two: typeof a) => (one.line - two.line || one.character - two.character) <= 0;
			const [start, end] = order(a, b) ? [a, b] : [b, a];
			const [from, to] = order(c, d) ? [c, d] : [d, c];
			const textIn = (text: readonly string[], range: { start: typeof a; end: typeof a }) =>
				applyEdits(text, [
					{ range: { start: range.end, end: at(text.length - 1, (text.at(-1) ?? '').length) }, newText: '' },
					{ range: { start: at(0, 0), end: range.start }, newText: '' },
				]).join('');
			const after = applyEdits(lines, [{ range: { start: from, end: to }, newText }]);
			const moved = afterEdit({ start, end }, { range: { start: from, end: to }, newText });
			const kept = [...textIn(lines, { start, end })].filter((letter) => after.join('').includes(letter));
			const found = moved ? [...textIn(after, moved)].filter((letter) => letter !== '#') : [];
			assert.deepEqual(found, kept);
		}),
	);
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
	test('stays away where another text is put in, then or before', () => {
		assert.equal(placeAfter([cutOut], [put(0, '**Bob:** Yes, yes.\n\n')]), undefined);
		assert.equal(placeAfter([cutOut], [put(0, 'a')], [put(0, '**Bob:** Yes.\n\n')]), undefined);
		assert.equal(placeAfter([put(0, '\n'), cutOut]), undefined);
	});
});

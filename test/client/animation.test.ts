import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { inFewColours, pixelsOf } from '../../scripts/screenshots/animation.ts';

/** A PNG of three by two pixels whose rows have the filter that is given. */
const png = (filter: number, ...rows: readonly (readonly number[])[]): Uint8Array => {
	const data = deflateSync(Buffer.concat(rows.map((row) => Buffer.of(filter, ...row))));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000003000000020802000000', 'hex');
	return Buffer.concat([head, Buffer.alloc(4), length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
};
const first = png(0, [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 1, 2, 2, 2, 3, 3, 3]);
const second = png(0, [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 1, 2, 2, 9, 3, 3, 3]);

test('the pixels of a picture, however its rows are written', () => {
	const plain = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 1, 2, 2, 2, 3, 3, 3];
	assert.deepEqual([...pixelsOf(first).bytes], plain);
	const left = png(1, [1, 2, 3, 3, 3, 3, 3, 3, 3], [1, 1, 1, 1, 1, 1, 1, 1, 1]);
	assert.deepEqual([...pixelsOf(left).bytes], plain);
	const up = png(2, [1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 255, 254, 254, 253, 252, 252, 251, 250]);
	assert.deepEqual([...pixelsOf(up).bytes], plain);
});

/** The pixels of one of ours: a byte each, a place in the list of colours. */
function seen(made: Uint8Array): readonly number[] {
	const data = Buffer.from(made);
	const text = data.toString('latin1');
	const part = (name: string) => {
		const at = text.indexOf(name);
		return data.subarray(at + 4, at + 4 + data.readUInt32BE(at - 4));
	};
	const colours = part('PLTE');
	const rows = inflateSync(part('IDAT'));
	return [...rows].flatMap((index, at) => (at % 4 === 0 ? [] : [...colours.subarray(index * 3, index * 3 + 3)]));
}

test('a picture in few colours has the same ones, where it has no more', () => {
	const made = inFewColours([{ png: first, milliseconds: 0 }]);
	assert.deepEqual(seen(made), [...pixelsOf(first).bytes]);
	assert.doesNotMatch(Buffer.from(made).toString('latin1'), /acTL|fcTL/);
});

test('an animation holds the first picture whole, and of the next what changed', () => {
	const made = inFewColours([
		{ png: first, milliseconds: 500 },
		{ png: second, milliseconds: 1500 },
	]);
	assert.deepEqual(seen(made), [...pixelsOf(first).bytes], 'a viewer that knows no animation shows the first');
	const last = Buffer.from(made).toString('latin1').lastIndexOf('fcTL');
	const control = Buffer.from(made).subarray(last + 4, last + 30);
	assert.deepEqual(
		[4, 8, 12, 16].map((at) => control.readUInt32BE(at)),
		[1, 1, 1, 1],
		'one pixel, in the second column of the second row',
	);
	assert.deepEqual([control.readUInt16BE(20), control.readUInt16BE(22)], [1500, 1000]);
	assert.deepEqual(inFewColours([]), new Uint8Array());
});

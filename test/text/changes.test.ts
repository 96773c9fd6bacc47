import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changesBetween } from '../../server/src/text/changes.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const lines = fc.array(fc.constantFrom('', 'one', 'two', 'one two', ' two', 'three'), { minLength: 1, maxLength: 30 });

test('the edits make the one text of the other', () => {
	fc.assert(
		fc.property(lines, lines, (old, fresh) => {
			assert.equal(applyEdits(old, changesBetween(old, fresh)).join('\n'), fresh.join('\n'));
		}),
		{ seed: 5, numRuns: 2000 },
	);
});

test('edits are small and apart', () => {
	const old = ['a', '', '**Ann: **Hi.', '', 'b c', '', 'd', 'e'];
	assert.deepEqual(changesBetween(old, ['a', '', '**Ann:** Hi.', '', 'b c d', 'e']), [
		{ range: { start: { line: 2, character: 6 }, end: { line: 2, character: 9 } }, newText: '** ' },
		{ range: { start: { line: 4, character: 3 }, end: { line: 6, character: 0 } }, newText: ' ' },
	]);
	assert.deepEqual(changesBetween(old, old), []);
});

test('long texts take little time, however much they differ', () => {
	const old = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
	const start = performance.now();
	changesBetween(
		old,
		old.map((line) => `${line}!`),
	);
	changesBetween(
		old,
		old.filter((_, index) => index % 3),
	);
	assert.ok(performance.now() - start < 2000);
});

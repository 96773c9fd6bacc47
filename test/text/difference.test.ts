import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editsBetween } from '../../server/src/text/difference.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cpuTime } from '../support/cpuTime.ts';

const lines = fc.array(fc.constantFrom('', 'Ann: Hi.', '**Ann:** Hi.', 'and on', 'é😀'), {
	minLength: 1,
	maxLength: 9,
});

test('the edits make the other text', () => {
	fc.assert(
		fc.property(lines, lines, (before, after) => {
			assert.deepEqual(applyEdits(before, editsBetween(before, after)), after);
		}),
		{ seed: 3, numRuns: 2000 },
	);
});

test('only what differs is replaced', () => {
	const before = ['Ann: Hi.', '**Bob: **Ho.', 'Ann: Yes.'];
	const after = ['Ann: Hi.', '**Bob:** Ho.', 'Ann: Yes.'];
	const range = { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } };
	assert.deepEqual(editsBetween(before, after), [{ range, newText: '** ' }]);
});

test('equal texts need no edit', () => {
	assert.deepEqual(editsBetween(['a', 'b'], ['a', 'b']), []);
});

test('edits are small and apart', () => {
	const old = ['a', '', '**Ann: **Hi.', '', 'b c', '', 'd', 'e'];
	assert.deepEqual(editsBetween(old, ['a', '', '**Ann:** Hi.', '', 'b c d', 'e']), [
		{ range: { start: { line: 2, character: 6 }, end: { line: 2, character: 9 } }, newText: '** ' },
		{ range: { start: { line: 4, character: 3 }, end: { line: 6, character: 0 } }, newText: ' ' },
	]);
	assert.deepEqual(editsBetween(old, old), []);
});

test('a changed word does not join what is changed below it', () => {
	const old = ['Ann: Hi.', 'and on', '**Bob: **Ho.', '', '**Cy: **Yes.', 'end'];
	assert.deepEqual(
		editsBetween(old, ['Ann: Ho.', 'and on', '**Bob:** Ho.', '', '**Cy:** Yes.', 'end']).map(
			({ range }) => range.start,
		),
		[
			{ line: 0, character: 6 },
			{ line: 2, character: 6 },
			{ line: 4, character: 5 },
		],
	);
});

test('a join of paragraphs is one edit, however the blank lines below agree', () => {
	const old = ['A', '', 'b', '', 'C', '', 'd', '', 'E', '', 'F'];
	const edits = editsBetween(old, ['A b', '', 'C d', '', 'E', '', 'F']);
	for (const edit of edits) {
		const words = applyEdits(old, [edit]).join(' ').match(/\w/g);
		assert.equal(words?.join(''), 'AbCdEF');
	}
});

test('long texts take little time, however much they differ', () => {
	const old = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
	const start = cpuTime();
	editsBetween(
		old,
		old.map((line) => `${line}!`),
	);
	editsBetween(
		old,
		old.filter((_, index) => index % 3),
	);
	assert.ok(cpuTime() - start < 2000);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAmongTurns } from '../../client/src/views/place.ts';
import { progressOf, stepFrom, stepsOf, together } from '../../client/src/walk/steps.ts';

const item = (line: number) => ({
	range: { start: { line, character: 0 }, end: { line, character: 5 } },
	label: '',
	message: '',
	words: 3,
});
const open = {
	words: 10,
	attributedWords: 5,
	groups: [
		{ kind: 'unattributed', title: '', items: [item(4), item(20)] },
		{ kind: 'placeholder-speaker', title: '', items: [item(9)] },
	],
};
const lines = (steps: ReturnType<typeof stepsOf>) => steps.map(({ range }) => range.start.line);

test('decisions are walked in the order of the text, whatever their kinds', () => {
	assert.deepEqual(lines(stepsOf(open)), [4, 9, 20]);
	assert.deepEqual(stepsOf(open).map(({ kind }) => kind)[1], 'placeholder-speaker');
});

test('the walk goes on from a place or behind it, and ends at the end', () => {
	const steps = stepsOf(open);
	assert.equal(stepFrom(steps, { line: 4, past: false })?.range.start.line, 4);
	assert.equal(stepFrom(steps, { line: 4, past: true })?.range.start.line, 9);
	assert.equal(stepFrom(steps, { line: 20, past: true }), undefined);
});

test('progress counts from the beginning, also when decisions went away', () => {
	const steps = stepsOf(open);
	const [first, second] = steps;
	assert.ok(first && second);
	assert.deepEqual(progressOf(steps, first, 3), { at: 1, of: 3 });
	assert.deepEqual(progressOf(steps.slice(1), second, 3), { at: 2, of: 3 });
	assert.deepEqual(progressOf(steps, first, 2), { at: 1, of: 3 });
});

test('outcomes of files are summed', () => {
	assert.deepEqual(together({ decided: 1, later: 2 }, { decided: 3, later: 4 }), { decided: 4, later: 6 });
});

test('the place among turns: whose turn, which of how many', () => {
	const row = (name: string, ...turns: [number, number][]) => ({
		name,
		aliases: [],
		placeholder: false,
		declared: false,
		words: 1,
		share: 1,
		seconds: 1,
		measured: false,
		problems: 0,
		turns: turns.map(([from, to]) => ({
			label: { start: { line: from, character: 0 }, end: { line: from, character: 3 } },
			range: { start: { line: from, character: 0 }, end: { line: to, character: 9 } },
		})),
	});
	const rows = [row('Ann', [2, 3], [8, 8]), row('Bob', [5, 6])];
	assert.deepEqual(placeAmongTurns(rows, 0), { speaker: undefined, turn: 0, turns: 3 });
	assert.deepEqual(placeAmongTurns(rows, 6), { speaker: 'Bob', turn: 2, turns: 3 });
	assert.deepEqual(placeAmongTurns(rows, 7), { speaker: undefined, turn: 2, turns: 3 });
	assert.deepEqual(placeAmongTurns(rows, 8), { speaker: 'Ann', turn: 3, turns: 3 });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../server/src/facts/suggest/addresses.ts';
import { callsIn } from '../../server/src/facts/suggest/calls.ts';
import { peopleInList } from '../../server/src/facts/suggest/peopleInList.ts';
import { parse } from '../../server/src/parser/parse.ts';

const callers = new Map<string, readonly number[]>([
	['joe', [0]],
	['ames', [0]],
	['mayor', [1, 2]],
	['tran', [2]],
	['stone', [3]],
	['hall', [2, 4]],
]);

/** Whom a text calls and how, mentions left out. */
const called = (text: string) =>
	callsIn(text, callers)
		.filter(({ kind }) => kind !== 'mention')
		.map(({ text: name, kind, people }) => `${name} ${kind} ${people.join()}`);

test('who is called with the body that they speak for, and not the body', () => {
	for (const [text, ...expected] of [
		['It comes from the line of Joe Ames with Stone Bank.', 'Joe handed 0', 'Ames handed 0'],
		['We go to Joe with the Stone Bank.', 'Joe handed 0'],
		['Question from Joe.', 'Joe handed 0'],
		['We go to Ida Moss from Stone.'],
		['Over to you, Stone.', 'Stone vocative 3'],
	] as const)
		assert.deepEqual(called(text), expected, text);
});

test('of those who are called by one word, who is called by the next too', () => {
	assert.deepEqual(called('We go to Mayor Tran.'), ['Mayor handed 2', 'Tran handed 2']);
	assert.deepEqual(called('We go to the Mayor.'), ['Mayor handed 1,2']);
	assert.deepEqual(called('We go to Mayor Hall.'), ['Mayor handed 2', 'Hall handed 2']);
});

test('a list is of two at least who are called by the last sentence, and not thanked', () => {
	for (const [text, ...expected] of [
		['It is late. Ames, followed by Tran.', 0, 2],
		['Tran, then Ames, then Tran.', 2, 0],
		['Ames, followed by Hall, followed by Stone.', 0, 3],
		['Thank you, Ames, and thank you, Tran.'],
		['Ames and Tran built it.'],
		['Ames, followed by Tran. It is late.'],
		['Ames?'],
	] as const)
		assert.deepEqual(peopleInList(text, callers), expected, text);
});

test('words that begin sentences hand nothing over: labels have the names that are called', () => {
	const { named } = addressesOf(
		parse(
			`**Operator:** We go to Joe Ames with Stone Bank.

**Joe Ames:** Is it late? So you have the map. And then I have a follow-up.

**Hal Moss:** It is late. AI, what else.

**Operator:** We go to Ida Kay with Hill Bank.

**Ida Kay:** Lastly, how is the ice?

**Hal Moss:** It is thin.`.split('\n'),
		),
	);
	// Of two who are called, two have the names.
	assert.equal(named, 3 / 4);
});

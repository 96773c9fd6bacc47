import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsBetween } from '../../client/src/navigation/gaps.ts';
import { matching } from '../../client/src/picking/matchNames.ts';
import { assignColours } from '../../client/src/speakers/assignColours.ts';
import { badgeText } from '../../client/src/speakers/badge.ts';
import { keepKeys } from '../../client/src/speakers/numberKeys.ts';
import { orderRows } from '../../client/src/speakers/orderRows.ts';

test('a speaker keeps a colour, whoever else comes', () => {
	const first = assignColours(['Ann', 'Bob', 'Ann'], {}, 12);
	const second = assignColours(['Cy', 'Bob', 'Dee', 'Ann', 'Cy'], first, 12);
	assert.equal(second.Ann, first.Ann);
	assert.equal(second.Bob, first.Bob);
	assert.deepEqual(assignColours(['Ann', 'Bob', 'Ann'], {}, 12), first);
});

test('twelve people have twelve colours, and more people none of their neighbours’', () => {
	const names = Array.from({ length: 40 }, (_, index) => `Person ${index}`);
	const twelve = assignColours(names.slice(0, 12), {}, 12);
	assert.equal(new Set(Object.values(twelve)).size, 12);
	const all = assignColours(names, {}, 12);
	for (const [index, name] of names.entries()) assert.notEqual(all[name], all[names[index + 1] ?? 'nobody'], name);
	assert.ok(Object.values(all).every((index) => index >= 0 && index < 12));
});

test('names of objects are names', () => {
	assert.equal(typeof assignColours(['constructor', '__proto__x'], {}, 12).constructor, 'number');
});

test('badges: initials, the number of a voice, a question mark', () => {
	const badges = [
		['Ann Lee', false],
		['Ann', false],
		['Élodie van der Meer', false],
		['Speaker 1', true],
		['SPEAKER_07', true],
		['Speaker B', true],
		['Unknown', true],
		['???', true],
	] as const;
	assert.deepEqual(
		badges.map(([name, placeholder]) => badgeText(name, placeholder)),
		['AL', 'A', 'ÉM', '1', '7', 'B', '?', '?'],
	);
});

test('names are found without accents, the best match first', () => {
	const names = ['Bo Gårdén', 'Garden Club', 'Øystein Gard', 'Ann Lee'];
	const found = (typed: string) => matching(names, (name) => [name], typed);
	assert.deepEqual(found('gard'), ['Garden Club', 'Bo Gårdén', 'Øystein Gard']);
	assert.deepEqual(found('oys ga'), ['Øystein Gard']);
	assert.deepEqual(found('garden club'), ['Garden Club']);
	assert.deepEqual(found('zz'), []);
	assert.deepEqual(found(' '), names);
});

test('number keys stay what they were when somebody is declared or leaves', () => {
	const before = keepKeys([], ['Ann', 'Bob', 'Cy']);
	assert.deepEqual(keepKeys(before, ['Dee', 'Cy', 'Ann', 'Bob']), ['Ann', 'Bob', 'Cy', 'Dee']);
	assert.deepEqual(keepKeys(before, ['Ann', 'Cy', 'Dee']), ['Ann', '', 'Cy', 'Dee']);
});

test('rows by first turn, words or problems; a filter finds other names and affiliations', () => {
	const row = (name: string, line: number, words: number, problems: number, affiliation?: string) => ({
		name,
		aliases: name === 'Bob' ? ['Robert'] : [],
		...(affiliation !== undefined && { affiliation }),
		placeholder: false,
		declared: false,
		words,
		share: 0,
		seconds: 1,
		measured: false,
		problems,
		turns: [
			{
				label: { start: { line, character: 0 }, end: { line, character: 1 } },
				range: { start: { line, character: 0 }, end: { line, character: 9 } },
			},
		],
	});
	const rows = [row('Ann', 4, 5, 0, 'CNN'), row('Bob', 0, 3, 2), row('Cy', 2, 9, 0)];
	const names = (order: 'first-turn' | 'words' | 'problems', filter = '') =>
		orderRows(rows, order, filter).map(({ name }) => name);
	assert.deepEqual(names('first-turn'), ['Bob', 'Cy', 'Ann']);
	assert.deepEqual(names('words'), ['Cy', 'Ann', 'Bob']);
	assert.deepEqual(names('problems'), ['Bob', 'Cy', 'Ann']);
	assert.deepEqual([names('words', 'rob'), names('words', 'cnn')], [['Bob'], ['Ann']]);
});

test('what is folded begins with text and ends before the next turn; single lines stay', () => {
	const text = ['# Title', '', 'A: 1', '', 'B: 2', '', 'C: 3', '', 'A: 4', '', 'B: 5', ''];
	const turns = [
		{ from: 2, to: 2 },
		{ from: 8, to: 8 },
	];
	assert.deepEqual(
		gapsBetween(turns, text.length, (line) => text[line] === ''),
		[{ from: 4, to: 6 }],
	);
	assert.deepEqual(
		gapsBetween([], 3, () => false),
		[{ from: 0, to: 2 }],
	);
});

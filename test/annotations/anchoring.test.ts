import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeOfTarget } from '../../server/src/annotations/anchoring/anchor.ts';
import { targetOfSection, targetOfSelection, targetOfTurn, turnAtLine } from '../../server/src/annotations/target.ts';
import { annotatedTextOf } from '../../server/src/annotations/words.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { tokensOf } from '../bench/anchoring/document.ts';
import { measure } from '../bench/anchoring/measure.ts';
import { talk } from '../bench/anchoring/talk.ts';

const textOf = (lines: readonly string[]) => annotatedTextOf(parse(lines));
const label = (name: string, words: string) => [`**${name}:** ${words}`, ''];

test('in an unchanged text everything is where it was, each of forty equal answers too', () => {
	const lines = Array.from({ length: 40 }, () => [
		...label('Ann Lee', 'Is it so?'),
		...label('Bob Kay', 'Yes.'),
	]).flat();
	const text = textOf([...talk(60, 3), ...lines]);
	for (const [index] of text.turns.entries()) {
		const target = targetOfTurn(text, index);
		assert.ok(target);
		assert.equal(placeOfTarget(text, target)?.turn, index);
	}
});

test('a selection is found again to the word, its turn unchanged or not', () => {
	const lines = talk(30, 5);
	const text = textOf(lines);
	const { from = 0 } = text.turns[10] ?? {};
	const start = { line: text.lineOf[from + 2] ?? 0, character: text.startOf[from + 2] ?? 0 };
	const end = { line: text.lineOf[from + 6] ?? 0, character: text.endOf[from + 6] ?? 0 };
	const target = targetOfSelection(text, { start, end });
	assert.ok(target);
	assert.deepEqual(placeOfTarget(text, target), { from: from + 2, to: from + 7, turn: 10, sure: true });
	const longer = textOf([...label('Cem Ada', 'One moment please, before we begin with it.'), ...lines]);
	const place = placeOfTarget(longer, target);
	assert.deepEqual(longer.words.slice(place?.from, place?.to), text.words.slice(from + 2, from + 7));
	const changed = textOf(
		lines.map((line, at) => (at === start.line ? `${line} And that is all that I know of it.` : line)),
	);
	const again = placeOfTarget(changed, target);
	assert.deepEqual(changed.words.slice(again?.from, again?.to), text.words.slice(from + 2, from + 7));
});

describe('what is gone has drifted', () => {
	const lines = talk(30, 8);
	test('a turn that was deleted', () => {
		const text = textOf(lines);
		const target = targetOfTurn(text, 12);
		const line = text.turns[12]?.speech.line ?? 0;
		assert.ok(target);
		assert.equal(placeOfTarget(textOf([...lines.slice(0, line), ...lines.slice(line + 1)]), target), undefined);
	});

	test('a question that was asked twice, when the one that was marked is deleted', () => {
		const twice = [...lines, ...label('Ann Lee', 'He will or he won’t go to the hill tomorrow?'), ...talk(8, 4)];
		const all = [...twice, ...label('Ann Lee', 'He will or he won’t go to the hill tomorrow?'), ...talk(8, 9)];
		const text = textOf(all);
		const second = turnAtLine(text, twice.length);
		const target = targetOfTurn(text, second);
		assert.ok(target);
		assert.equal(target.alike, 2);
		assert.equal(placeOfTarget(text, target)?.turn, second);
		assert.equal(placeOfTarget(textOf([...twice, ...talk(8, 9)]), target), undefined);
	});
});

test('a short turn with a changed word is found by its neighbours, to be confirmed; under others it is not', () => {
	const lines = [...talk(10, 8), ...label('Bob Kay', 'Close that gate tomorrow.'), ...talk(10, 4)];
	const text = textOf(lines);
	const target = targetOfTurn(text, 10);
	assert.ok(target);
	const changed = label('Bob Kay', 'Close that door tomorrow.');
	const place = placeOfTarget(textOf([...talk(10, 8), ...changed, ...talk(10, 4)]), target);
	assert.deepEqual([place?.turn, place?.sure], [10, false]);
	assert.equal(placeOfTarget(textOf([...talk(10, 3), ...changed, ...talk(10, 5)]), target), undefined);
});

describe('a few words', () => {
	const first = 'My office will need the north gate before the storm';
	const gone = 'since nobody ever told us about it';
	const lines = [...talk(10, 8), ...label('Bob Kay', `${first} for sailing boats, ${gone}.`), ...talk(10, 4)];
	const text = textOf(lines);
	const line = text.turns[10]?.speech.line ?? 0;
	const start = { line, character: (lines[line] ?? '').indexOf('for sailing') };
	const target = targetOfSelection(text, { start, end: { line, character: start.character + 'for sailing'.length } });
	const foundAs = (turn: string, name = 'Bob Kay') => {
		const now = textOf([...talk(10, 8), ...label(name, turn), ...talk(10, 3)]);
		const place = target && placeOfTarget(now, target);
		return place && [now.words.slice(place.from, place.to).join(' '), place.sure];
	};
	test('hang on the side that they touch, to be confirmed', () => {
		assert.deepEqual(foundAs(`${first} for sailing, he said and went home at once.`), ['for sailing', false]);
		assert.equal(foundAs(`${first} for sailing, he said and went home at once.`, 'Ann Lee'), undefined);
		assert.equal(foundAs(`${first} as he said, for sailing and went home at once.`), undefined);
	});
	test('stand between their neighbours where one of them has changed', () => {
		assert.deepEqual(foundAs(`${first} for rowing boats, ${gone}.`), ['for rowing', false]);
		assert.equal(foundAs(`${first} boats, ${gone}.`), undefined);
	});
	test('that begin what follows too are not looked for where one of the two is gone', () => {
		const echo = (words: string) => [...talk(10, 8), ...label('Bob Kay', `${first} ${words}`), ...talk(10, 4)];
		const twice = textOf(echo('so good, so good that they all came.'));
		const { to = 0 } = twice.turns[10] ?? {};
		const at = to - 8;
		const place = (index: number, places: Int32Array) => ({ line, character: places[index] ?? 0 });
		const words = { start: place(at, twice.startOf), end: place(at + 1, twice.endOf) };
		const marked = targetOfSelection(twice, words);
		assert.equal(marked?.exact, 'so good,');
		assert.equal(placeOfTarget(textOf(echo('so good that they all came.')), marked), undefined);
	});
});

test('a section is found by its heading', () => {
	const lines = ['# Talk', '', '## Opening', '', ...talk(4, 1), '## The gate', '', ...talk(4, 2)];
	const target = targetOfSection(textOf(lines), lines.indexOf('## The gate'));
	assert.ok(target);
	const later = ['# Talk', '', '## Opening', '', ...talk(9, 1), '## The gate', '', ...talk(4, 2)];
	assert.equal(placeOfTarget(textOf(later), target)?.heading, later.indexOf('## The gate'));
});

describe('after edits elsewhere, from what was first written', () => {
	const tokens = tokensOf(talk(400, 11));
	for (const [edits, least] of [
		[20, 0.995],
		[60, 0.985],
		[100, 0.975],
		[300, 0.91],
	] as const)
		test(`${edits} edits`, () => {
			const { existing, right, wrong, falselyValid } = measure(tokens, 300, edits, edits);
			assert.ok(existing > 100);
			assert.ok(right / existing >= least, `${right} of ${existing}`);
			assert.equal(falselyValid, 0);
			assert.ok(wrong <= 1, `${wrong} on a wrong place`);
		});
});

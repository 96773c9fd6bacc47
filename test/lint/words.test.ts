import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alignWords, keepsWords } from '../../server/src/lint/words.ts';
import { parse, reparse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const rest = '\n\nBob: I had to.\n\nAnn: And why was that?\n\nBob: You know me.\n\nAnn: So I do.';
const keeps = (before: string, after: string): boolean =>
	keepsWords(parse(splitLines(before + rest)), parse(splitLines(after + rest)));

describe('the proof that what was said stays', () => {
	const same: Readonly<Record<string, readonly [string, string]>> = {
		'a label that is deleted, or named otherwise': ['Ann: Good.\n\nAnn: You see.', 'Bob: Good.\n\nYou see.'],
		'marks and spaces': ['Ann:   Good *day*, you.', 'Ann: Good day you'],
		'a label that is set free from a paragraph': [
			'Ann: When? Bob: In May, I think.',
			'Ann: When?\n\nBob: In May, I think.',
		],
		'one set free and one deleted': [
			'Ann: Well.\n\nAnn: When? Bob: In May, I think.',
			'Ann: Well.\n\nWhen?\n\nBob: In May, I think.',
		],
		'an audio tag in other brackets': ['Ann: I (inaudible) day.', 'Ann: I [inaudible] day.'],
		'a label that has the words which its speech begins with': ['Bob: Ann I met.', 'Ann: Ann I met.'],
		'a label of two words that its speech has twice': ['Bob: Cy Day Cy Day said he.', 'Cy Day: Cy Day Cy Day said he.'],
		'a label set free whose speech goes on with its name': [
			'Ann: When? Bob: Bob was late.',
			'Ann: When?\n\nBob: Bob was late.',
		],
		'brackets that close': ['Ann: I went [inaudible.', 'Ann: I went [inaudible].'],
	};
	for (const [about, [before, after]] of Object.entries(same)) {
		test(`${about}: kept`, () => assert.ok(keeps(before, after)));
	}
	const other: Readonly<Record<string, readonly [string, string]>> = {
		'a word less': ['Ann: Good day, you.', 'Ann: Good, you.'],
		'a word more': ['Ann: Good day, you.', 'Ann: Good day to you.'],
		'words that changed places': ['Ann: Good day, you.', 'Ann: You, good day.'],
		'another case': ['Ann: Good day, you.', 'Ann: good day, you.'],
		'an audio tag that is deleted': ['Ann: I went [inaudible] home.', 'Ann: I went home.'],
		'an audio tag that is put in': ['Ann: I went home.', 'Ann: I went [inaudible] home.'],
		'a label that becomes speech': ['Ann: When?\n\nBob: In May, I think.', 'Ann: When? Bob: In May, I think.'],
		'words of speech that a label takes with it': ['Ann: I met Bob and he came.', 'Ann: I met\n\nBob: he came.'],
		'a heading that is lost': ['# The gate\n\nAnn: When, you say?', 'Ann: When, you say?'],
	};
	for (const [about, [before, after]] of Object.entries(other)) {
		test(`${about}: changed`, () => assert.ok(!keeps(before, after)));
	}
	const whole = (text: string) => parse(splitLines(text));
	const text = `Ann: Good day, you.${rest}`;
	test('the last word less: changed', () => assert.ok(!keepsWords(whole(text), whole(text.replace(/ do\.$/, '.')))));
	test('a word more behind the last: changed', () => assert.ok(!keepsWords(whole(text), whole(`${text} Yes.`))));
	test('all words gone: changed', () => assert.ok(!keepsWords(whole(text), whole(''))));
});

describe('the words of lines that two texts share', () => {
	const turns = Array.from(
		{ length: 400 },
		(_, turn) => `${turn % 2 ? 'Ann' : 'Bob'}: It has cost ${turn} by today.\n`,
	);
	const before = parse(splitLines(turns.join('\n')));
	const changed = (line: number, text: string) => reparse(before, { from: line, removed: 1, inserted: [text] });
	const after = reparse(changed(0, 'Bob:  It has cost 0 by today.'), {
		from: 798,
		removed: 1,
		inserted: ['Ann:  It has cost 399 by today.'],
	});

	test('are not taken apart', (context) => {
		const split = context.mock.method(String.prototype, 'split');
		assert.ok(keepsWords(before, after));
		// Four words of labels, and what was said in the two turns that changed, in both texts.
		assert.ok(split.mock.callCount() < 12, `${split.mock.callCount()} texts were split`);
	});
	test('are compared paragraph by paragraph', () =>
		assert.equal(alignWords(before, after)?.pairs.length, turns.length));
});

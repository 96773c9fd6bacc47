import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allFixes } from '../server/src/features/fixAll.ts';
import { fixAll, safeFixes } from '../server/src/lint/fixAll.ts';
import { type Diagnostic, lintAll } from '../server/src/lint/lint.ts';
import { readSettings } from '../server/src/lint/settings.ts';
import { keepsWords } from '../server/src/lint/words.ts';
import { parse } from '../server/src/parser/parse.ts';
import { rules } from '../server/src/rules/index.ts';
import { fixesOf } from '../server/src/rules/rule.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { sharedTranscripts } from './support/corpus.ts';
import { unmark } from './support/marks.ts';

/** Every rule, those that are off by default too. */
const { settings } = readSettings(
	Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'])),
);

const anyRule = settings.find(({ rule }) => !rule.choicesOnly);

/** A finding with one safe fix that makes the given edits: line, from, to, new text. */
function finding(...edits: readonly (readonly [number, number, number, string])[]): Diagnostic {
	assert.ok(anyRule);
	const made = edits.map(([line, from, to, newText]) => ({
		range: { start: { line, character: from }, end: { line, character: to } },
		newText,
	}));
	const range = made[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const fixes = () => [{ title: 'Fix', safe: true, edits: made }];
	return { rule: anyRule.rule, severity: 'warning', range, message: 'A finding.', fixes };
}

describe('safe fixes of one pass', () => {
	const transcript = parse(splitLines('Ann:  One two.\n\nBob:  Three four.\n\nAnn:  Five.\n\nBob:  Six.'));

	test('those that do not touch are made together', () => {
		const { fixed, edits } = safeFixes(transcript, [finding([0, 4, 6, ' ']), finding([2, 4, 6, ' '])]);
		assert.equal(fixed, 2);
		assert.equal(edits.length, 2);
	});

	test('of two that touch, the first is made and the other waits', () => {
		const { made } = safeFixes(transcript, [finding([0, 4, 6, ' '], [4, 4, 6, ' ']), finding([4, 5, 6, ''])]);
		assert.deepEqual(
			made.map(({ fix }) => fix.edits.length),
			[2],
		);
	});

	test('one that changes a spoken word is refused, the others are made', () => {
		const many = [0, 2, 4, 6].map((line) => finding([line, 4, 6, ' ']));
		const { fixed, refused } = safeFixes(transcript, [...many, finding([2, 6, 11, 'Drei'])]);
		assert.equal(fixed, 4);
		assert.equal(refused.length, 1);
	});
});

const check = (name: string, text: string) =>
	test(name, () => {
		const before = parse(splitLines(text));
		const { transcript, texts, refused, fixed } = fixAll(before, settings);
		assert.deepEqual(refused, [], 'no fix may touch a spoken word');
		assert.ok(keepsWords(before, transcript), 'the spoken words are the same');
		const after = parse(texts);
		const again = lintAll(after, settings);
		const left = again.filter((finding) => fixesOf(finding, after).some(({ safe }) => safe));
		assert.deepEqual(
			left.map(({ rule, range }) => `${rule.id} in line ${range.start.line + 1}`),
			[],
			'nothing is left to fix',
		);
		if (fixed === 0) assert.deepEqual(texts, splitLines(text));
	});

describe('all fixes of the examples', () => {
	for (const { id, examples } of rules) {
		for (const { about, before } of examples) check(`${id}: ${about}`, unmark(before).text);
	}
});

const shared = process.env.TRANSCRIPT_NO_SLOW ? [] : sharedTranscripts();

describe('all fixes of the shared transcripts', {
	skip: shared.length === 0 && 'slow, or no shared transcripts',
}, () => {
	for (const { name, text } of shared) check(name, text);
});

test('all fixes are made once for a text that nobody changes', () => {
	const transcript = parse(['**Ann Lee:**  Is it so?', '', '**Bob Kay:** It is.', '', '**Ann Lee:** Good.']);
	const all = allFixes(transcript, settings);
	assert.equal(all?.fixed, 1);
	assert.equal(allFixes(transcript, settings), all);
});

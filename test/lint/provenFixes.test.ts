import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withProvenFixes } from '../../server/src/lint/provenFixes.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { type Fix, fixesOf, transcriptRule } from '../../server/src/rules/rule.ts';
import { onLine } from '../../server/src/text/position.ts';

const rule = transcriptRule({
	id: 'a-rule',
	about: 'form',
	summary: 'None',
	why: 'None',
	severity: 'warning',
	options: {},
	examples: [{ about: 'None', before: '' }],
	check: () => [],
});
const transcript = parse(['**Ann Lee:**  One.', '', '**Bob Kay:**  Two.', '', '**Ann Lee:**  Three.']);
const fix = (line: number, newText: string, safe = true): Fix => ({
	title: newText,
	edits: [{ range: onLine(line, { start: 12, end: 14 }), newText }],
	safe,
});
const offeredIn = (text: Parsed, ...fixes: readonly Fix[]) => {
	const range = onLine(0, { start: 0, end: 0 });
	return withProvenFixes(
		text,
		fixes.map((one) => ({ rule, severity: 'warning' as const, range, message: '', fixes: () => [one] })),
	).map((finding) => fixesOf(finding, text).length);
};
const offered = (...fixes: readonly Fix[]) => offeredIn(transcript, ...fixes);

test('a fix that says it is safe and changes a word is not offered; the others are', () => {
	assert.deepEqual(offered(fix(0, ' '), fix(2, ' and '), fix(4, ' ')), [1, 0, 1]);
	assert.deepEqual(offered(fix(2, ' and '), fix(2, ' '), fix(2, ' or ')), [0, 1, 0]);
});

test('of many fixes on one line those that touch another behind the first few are left out', () => {
	assert.deepEqual(offered(...Array.from({ length: 6 }, () => fix(2, ' '))), [1, 1, 1, 1, 1, 0]);
});

test('a fix that a person decides on needs no proof', () => {
	assert.deepEqual(offered(fix(2, ' and ', false)), [1]);
	assert.deepEqual(offered(), []);
});

/** More lines than are read anew without a thought for their number. */
const long = parse(Array.from({ length: 12_000 }, (_, turn) => [`**Ann Lee:**  One ${turn}.`, '']).flat());

test('in a long text each of several fixes of one line is offered', () => {
	assert.deepEqual(offeredIn(long, fix(2, ' '), fix(2, ' '), fix(2, ' ')), [1, 1, 1]);
});

test('in a long text a fix at fault keeps few others from being offered', () => {
	const fixes = Array.from({ length: 64 }, (_, index) => fix(index * 2, index === 40 ? ' and ' : ' '));
	const found = offeredIn(long, ...fixes);
	assert.equal(found[40], 0);
	assert.ok(found.filter((count) => count === 1).length >= 48, `${found}`);
});

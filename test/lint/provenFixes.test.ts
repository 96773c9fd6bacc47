import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withProvenFixes } from '../../server/src/lint/provenFixes.ts';
import { parse } from '../../server/src/parser/parse.ts';
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
const offered = (...fixes: readonly Fix[]) => {
	const range = onLine(0, { start: 0, end: 0 });
	return withProvenFixes(
		transcript,
		fixes.map((one) => ({ rule, severity: 'warning' as const, range, message: '', fixes: () => [one] })),
	).map((finding) => fixesOf(finding, transcript).length);
};

test('a fix that says it is safe and changes a word is not offered; the others are', () => {
	assert.deepEqual(offered(fix(0, ' '), fix(2, ' and '), fix(4, ' ')), [1, 0, 1]);
	assert.deepEqual(offered(fix(2, ' and '), fix(2, ' '), fix(2, ' or ')), [0, 1, 0]);
});

test('a fix that a person decides on needs no proof', () => {
	assert.deepEqual(offered(fix(2, ' and ', false)), [1]);
	assert.deepEqual(offered(), []);
});

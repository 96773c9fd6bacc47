import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDecisions } from '../../server/src/features/openDecisions.ts';
import { speakerRows } from '../../server/src/features/speakerRows.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const { settings } = readSettings({});
const text = [
	'Good morning and welcome to all of you.',
	'',
	'**Ann Lee (CNN):** When will you open?',
	'',
	'**Bob Kay:** On Monday. And I',
	'',
	'mean this Monday.',
	'',
	'**Speaker 1:** Will we get lunch?',
	'',
	'**Bob Kay:** You will.',
	'',
	'**Ann Lee (CNN):** Thank you.',
].join('\n');
const transcript = parse(splitLines(text));

test('rows: who nobody knows first, then by first turn, each with figures and places', () => {
	const rows = speakerRows(transcript, settings);
	assert.deepEqual(
		rows.map(({ name, placeholder, words, turns }) => [
			name,
			placeholder,
			words,
			turns.map(({ label }) => label.start.line),
		]),
		[
			['Speaker 1', true, 4, [8]],
			['Ann Lee', false, 6, [2, 12]],
			['Bob Kay', false, 9, [4, 10]],
		],
	);
	assert.equal(rows[1]?.affiliation, 'CNN');
	assert.deepEqual(rows[2]?.turns[0]?.range, {
		start: { line: 4, character: 0 },
		end: { line: 6, character: 17 },
	});
	assert.equal(
		rows.reduce((sum, { problems }) => sum + problems, 0),
		rows[0]?.problems,
	);
	assert.ok((rows[0]?.problems ?? 0) > 0, 'the placeholder is a problem of its own turn');
});

test('decisions: what has a safe fix is none, and the share of words is of those that somebody known says', () => {
	const { words, attributedWords, groups } = openDecisions(transcript, settings);
	assert.equal(words, 27);
	assert.equal(attributedWords, 15);
	assert.deepEqual(
		groups.map(({ kind, items }) => [kind, items.map(({ range, words: own }) => [range.start.line, own])]),
		[
			['unattributed', [[0, 8]]],
			['placeholder-speaker', [[8, 4]]],
		],
	);
});

test('an empty text has neither', () => {
	const none = parse(['']);
	assert.deepEqual(speakerRows(none, settings), []);
	assert.deepEqual(openDecisions(none, settings), { words: 0, attributedWords: 0, groups: [] });
});

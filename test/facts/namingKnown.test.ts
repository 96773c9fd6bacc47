import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';

/** The names that voices with a number are given in a talk. */
const namesIn = (...lines: readonly string[]): readonly (readonly string[])[] =>
	[...namesOfPlaceholders(parse(lines.flatMap((line) => [line, ''])))].map(([{ name }, own]) => [name, own.name]);

const ferry = '**Speaker 1:** Thank you. The ferry is late, as it was last winter.';

test('who has a word of the name of somebody with a label may be another', () =>
	assert.deepEqual(
		namesIn(
			'**Ann Lee:** Good morning. Our next speaker is Ann Kay. Ann Kay, please go ahead.',
			ferry,
			'**Ann Lee:** Thank you, Ann Kay.',
		),
		[['Speaker 1', 'Ann Kay']],
	));

test('who has one word of a name and who has the other are neither of them', () =>
	assert.deepEqual(
		namesIn(
			'**Ann Kay:** Good morning. Our next speaker is Ann Lee. Ann Lee, please go ahead.',
			ferry,
			'**Bob Lee:** Thank you, Ann Lee.',
		),
		[['Speaker 1', 'Ann Lee']],
	));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfPlaceholders } from '../../server/src/facts/naming/nameSpeakers.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('who has a word of the name of somebody with a label may be another', () => {
	const found = namesOfPlaceholders(
		parse(
			[
				'**Ann Lee:** Good morning. Our next speaker is Ann Kay. Ann Kay, please go ahead.',
				'**Speaker 1:** Thank you. The ferry is late, as it was last winter.',
				'**Ann Lee:** Thank you, Ann Kay.',
			].flatMap((line) => [line, '']),
		),
	);
	assert.deepEqual(
		[...found].map(([{ name }, own]) => [name, own.name]),
		[['Speaker 1', 'Ann Kay']],
	);
});

test('who has one word of a name and who has the other are neither of them', () => {
	const found = namesOfPlaceholders(
		parse(
			[
				'**Ann Kay:** Good morning. Our next speaker is Ann Lee. Ann Lee, please go ahead.',
				'**Speaker 1:** Thank you. The ferry is late, as it was last winter.',
				'**Bob Lee:** Thank you, Ann Lee.',
			].flatMap((line) => [line, '']),
		),
	);
	assert.deepEqual(
		[...found].map(([{ name }, own]) => [name, own.name]),
		[['Speaker 1', 'Ann Lee']],
	);
});

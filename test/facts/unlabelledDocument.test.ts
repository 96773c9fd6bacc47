import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../server/src/parser/parse.ts';
import { unlabelledDocument } from '../../server/src/rules/unlabelledDocument.ts';

const found = (...texts: readonly string[]): number =>
	[...unlabelledDocument.check(parse(texts), { words: 40 })].length;

const talk = 'I am here alone today, and I want to thank you for that. You know what I mean, I hope.';

test('a talk without blank lines may say where its page is', () => {
	assert.equal(found(...Array.from({ length: 9 }, () => talk), 'You can subscribe on our page.'), 1);
	assert.equal(found('In this episode I want to thank you all, and you can subscribe on our page.'), 0);
});

test('a summary of a meeting has little of talk', () =>
	assert.equal(
		found(
			'The size of the gate was agreed. No member was against it, and no other size was named.',
			'',
			'Please find below what was decided. The town was to pay, and the wall was to be closed in May.',
			'',
			'No report was made. It was not known who was there.',
		),
		0,
	));

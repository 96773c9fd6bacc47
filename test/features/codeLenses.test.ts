import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lensesOf, showsLenses } from '../support/lenses.ts';

describe('figures above lines', () => {
	test('sections and first turns', () => {
		showsLenses(
			`» 2 speakers, 3 turns, 9 words, about 4 s
# Talk

» Ann: 2 turns, 7 words, about 3 s, 78 % of all words
**Ann:** Good morning to you.

» Bob: 1 turn, 2 words, about 1 s, 22 % of all words
**Bob:** Thank you.

» 1 speaker, 1 turn, 3 words, about 1 s
## Later

**Ann:** And now what?`,
		);
	});

	test('an exchange is named after who asks', () => {
		const exchange = (name: string) =>
			`» Exchange with ${name}: 3 turns, 23 words, about 9 s\n**Host:** Next question, ${name} of the Post.\n\n**${name} (Post):** Why is that so?\n\n**Director:** Because it is what we need to do, for everybody in the town.`;
		const text = ['Ada', 'Bea', 'Cy', 'Di'].map(exchange).join('\n\n');
		const shown = lensesOf(text.replaceAll(/^» .*\n/gm, '')).filter((line) => line.startsWith('» Exchange'));
		assert.deepEqual(shown, text.match(/^» .*$/gm));
	});

	test('times in the text tell how long a turn took', () => {
		showsLenses(
			`» Ann: 2 turns, 6 words, 1 min, 60 % of all words
[00:01:00] Ann: Good morning.

» Bob: 2 turns, 4 words, about 31 s, 40 % of all words
[00:01:20] Bob: Thank you.

[00:01:50] Ann: And now what? Yes?

[00:02:30] Bob: Thank you.`,
		);
	});

	test('so do cues', () => {
		showsLenses(
			`WEBVTT

00:01.000 --> 00:05.000
» Ann: 1 turn, 3 words, 9 s, 60 % of all words
<v Ann>Good morning.

00:05.000 --> 00:10.000
<v Ann>So.

00:10.000 --> 00:12.000
» Bob: 1 turn, 2 words, 2 s, 40 % of all words
<v Bob>Thank you.`,
		);
	});
});

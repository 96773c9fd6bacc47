import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, speechOf } from '../../server/src/facts/speech/speech.ts';
import { parse } from '../../server/src/parser/parse.ts';

test('what a chat log tells is an event, and nobody says it', () => {
	const transcript = parse([
		'10:02 <mira> did anyone look at it?',
		'10:03 <tomo> yes, it is the cache',
		'10:03 * mira sighs',
		'10:07 -!- kes has joined #build',
		'10:08 <kes> morning all',
		'and all of you',
	]);
	assert.deepEqual(
		eventsOf(transcript).map(({ line, text }) => [line, text]),
		[
			[2, '10:03 * mira sighs'],
			[3, '10:07 -!- kes has joined #build'],
		],
	);
	assert.deepEqual(
		speechOf(transcript).map(({ turn, paragraphs }) => [turn?.block.label.name, paragraphs.map(({ end }) => end.line)]),
		[
			['mira', [0]],
			['tomo', [1]],
			['kes', [5]],
		],
	);
});

test('who asks from here on is an event, and no words of whoever spoke before', () => {
	const transcript = parse([
		'Q.   Did you look at it?',
		'A.   I did.',
		'     MR. OSTROW:  Objection, vague.',
		' 7   BY MS. KADE:',
		'Q.   Which log was that?',
		'A.   The one for the pump.',
	]);
	assert.deepEqual(
		eventsOf(transcript).map(({ text }) => text),
		['7   BY MS. KADE:'],
	);
	assert.deepEqual(
		speechOf(transcript).flatMap(({ paragraphs }) => paragraphs.map(({ end }) => end.line)),
		[0, 1, 2, 4, 5],
	);
});

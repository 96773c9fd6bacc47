import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { parse } from '../../server/src/parser/parse.ts';

const read = (paragraphs: readonly string[]) => parse(paragraphs.join('\n\n').split('\n'));

describe('a paragraph without a label', () => {
	test('continues where labels mark changes of speaker', () => {
		const transcript = read([
			'**Ann:** Shall we?',
			'I think so.',
			'And soon.',
			'**Bob:** Yes.',
			'**Ann:** Good.',
			'Go on.',
		]);
		assert.equal(transcript.detection.unlabelled, 'continues');
		assert.deepEqual(
			[...locatedBlocks(transcript, 'turn')].map(({ block }) => block.paragraphs.length),
			[3, 1, 2],
		);
	});

	test('continues where two labels only repeat the one above', () => {
		const few = ['AL: I think so.', 'AL: And you?', 'BK: I do.', 'BK: We will see.', 'AL: Good.', 'BK: Yes, you will.'];
		assert.equal(read([...few, 'AL: Then we go on.', 'BK: Thank you.']).detection.unlabelled, 'continues');
	});

	const repeated = [
		'AL: One.',
		'AL: Two.',
		'AL: Three?',
		'BK: Yes.',
		'BK: I think so.',
		'AL: Good.',
		'AL: More?',
		'BK: No.',
		'BK: Thanks.',
	];

	test('is a gap where the label stands on each', () => {
		assert.equal(read([...repeated, ...repeated]).detection.unlabelled, 'every-paragraph');
		assert.equal(read([...repeated, 'No label here.', ...repeated]).detection.unlabelled, 'every-paragraph');
	});

	test('continues where many have none, though some labels are repeated', () => {
		const loose = repeated.flatMap((paragraph) => [paragraph, 'And on it goes.']);
		assert.equal(read([...loose, ...loose]).detection.unlabelled, 'continues');
	});

	test('continues in a text without labels, and in one with a few', () => {
		assert.equal(read(['Some text.', 'More.']).detection.unlabelled, 'continues');
		assert.equal(read(['AL: One?', 'AL: Two.', 'BK: Yes.']).detection.unlabelled, 'continues');
	});
});

test('events and audio tags are no turns', () => {
	const events = [
		'(Laughter.)',
		'[Applause]',
		'*(The hearing adjourned)*',
		'**Break:** \\[15:46\\]',
		'**Jingle**: \\[00:01\\]',
		'**Music:**',
		'[MUSIC PLAYING]',
		'(CROSSTALK)',
		'[inaudible]',
		'\\[unintelligible 00:04:31.22\\]',
		'♪♪',
		'[END OF TAPE 1]',
	];
	for (const event of events) {
		const transcript = read([
			'**Ann:** Shall we?',
			'**Bob:** I think so.',
			event,
			'**Ann:** Good.',
			'**Bob:** Yes, we do.',
		]);
		assert.deepEqual(
			[...locatedBlocks(transcript, 'turn')].map(({ block }) => block.label.name),
			['Ann', 'Bob', 'Ann', 'Bob'],
			event,
		);
	}
});

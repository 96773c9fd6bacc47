import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { hints } from '../support/inlay.ts';
import { marked } from '../support/transcripts.ts';

describe('inlay hints', () => {
	test('name the speaker of each paragraph that goes on', () => {
		hints(
			'**Ann Lee:** Good morning.\n\n‹Ann Lee:›And welcome.\n\n‹Ann Lee:›Sit down,\nall of you.\n\n**Bob:** Thanks.\n\n(Laughter.)\n\n‹Bob:›So.',
		);
	});

	test('do not repeat a label that stands above its speech', () => {
		hints('**Ann Lee:**\nGood morning.\n\n‹Ann Lee:›And welcome.\n\n**Bob:**\nThanks.\n\n**Ann Lee:**\nSo.');
	});

	const table = '| Name | Initials |\n| --- | --- |\n| Ann Lee | AL |\n| Bob Kay | BK |\n\n';
	test('say whose initials they are', () => {
		hints(`${table}AL‹Ann Lee›: Good morning.\n\nBK‹Bob Kay›: Thanks.\n\nAL‹Ann Lee›: So.`);
	});

	test('are not shown for whoever is called by the declared name', () => {
		hints('---\nspeakers: [Ann Lee, Bob Kay]\n---\n\nAnn Lee: Good morning.\n\nBob Kay: Thanks.\n\nAnn Lee: So.');
	});

	test('can be turned off, each kind by itself', () => {
		hints(`${table}AL: Good morning.\n\n‹AL:›And welcome.\n\nBK: Thanks.\n\nAL: So.`, { declaredName: false });
		hints(`${table}AL‹Ann Lee›: Good morning.\n\nAnd welcome.\n\nBK‹Bob Kay›: Thanks.`, { continuingSpeaker: false });
	});

	test('are those of the range alone', () => {
		const { transcript } = marked('Ann: One.\n\nTwo.\n\nThree.\n\nBob: Hi.\n\nFour.\n\nAnn: So.\n\nBob: Yes.');
		const range = { start: { line: 4, character: 0 }, end: { line: 6, character: 9 } };
		const found = inlayHints(transcript, range, { continuingSpeaker: true, declaredName: true });
		assert.deepEqual(
			found.map(({ position }) => position.line),
			[4],
		);
	});
});

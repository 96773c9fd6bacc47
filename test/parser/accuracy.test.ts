import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { corpora, figuresOf, hardLinesOf, scoredCorpora } from '../../scripts/accuracy/corpora.ts';

const skip =
	(corpora === undefined && 'no annotated transcripts beside the project') ||
	(process.env.TRANSCRIPT_NO_SLOW !== undefined && 'slow');

describe('annotated transcripts', { skip }, () => {
	const folder = corpora ?? '';

	test('turns are found, with their names', () => {
		const scores = [...scoredCorpora(folder)].map(({ name, score }) => ({ name, f1: figuresOf(score).f1 }));
		const mean = scores.reduce((total, { f1 }) => total + f1, 0) / scores.length;
		assert.ok(mean >= 0.995, `mean F1 is ${mean}`);
		for (const { name, f1 } of scores) assert.ok(f1 >= 0.98, `F1 of ${name} is ${f1}`);
	});

	test('doubtful lines are judged as a reader judges them', () => {
		const { turns, turnsFound, others, othersLeft, misses } = hardLinesOf(folder);
		assert.ok(turnsFound >= turns * 0.95 && othersLeft >= others * 0.97, misses.join('\n'));
	});
});

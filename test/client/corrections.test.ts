import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCorrection } from '../../client/src/corrections/wordCorrection.ts';

test('a name or term that was written otherwise', () => {
	assert.deepEqual(wordCorrection('I met Mr. Stolenberg there.', 'I met Mr. Stoltenberg there.'), {
		wrong: 'Stolenberg',
		right: 'Stoltenberg',
	});
	assert.deepEqual(wordCorrection('we use type script a lot', 'we use TypeScript a lot'), {
		wrong: 'type script',
		right: 'TypeScript',
	});
	assert.deepEqual(wordCorrection('**Ann:** the git hub page', '**Ann:** the GitHub page'), {
		wrong: 'git hub',
		right: 'GitHub',
	});
});

test('no correction: another word, a short one, a new one, more than three, nothing', () => {
	for (const [before, after] of [
		['It is yes.', 'It is no.'],
		['They is here.', 'They are here.'],
		['We went home.', 'We went straight home.'],
		['one two three four five', 'One Two Three Four five'],
		['the gate was opened', 'the lamp fell over today'],
		['same', 'same'],
		['', 'something'],
	] as const) {
		assert.equal(wordCorrection(before, after), undefined, `${before} → ${after}`);
	}
});

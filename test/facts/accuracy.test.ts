import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpora } from '../../scripts/accuracy/corpora.ts';
import { measureAll } from '../../scripts/accuracy/suggestions.ts';

/** Slow: leaves a sample of labels out of every annotated transcript. `npm run accuracy` takes a larger one. */
const skip =
	corpora === undefined
		? 'no annotated transcripts in ../shared/corpus'
		: process.env.TRANSCRIPT_NO_SLOW !== undefined && 'slow';

test('the person of a removed label is suggested first, or among three, far more often than whoever spoke last', {
	skip,
}, () => {
	const { all, many } = measureAll(corpora ?? '', 12);
	assert.ok(all.first / all.all > all.lastOther / all.all + 0.1, `first ${all.first} of ${all.all}`);
	assert.ok(all.three / all.all > all.recentThree / all.all + 0.06, `in three ${all.three} of ${all.all}`);
	assert.ok(many.first / many.all > 0.64, `first, more than three speakers ${many.first} of ${many.all}`);
	assert.ok(many.three / many.all > 0.82, `in three, more than three speakers ${many.three} of ${many.all}`);
});

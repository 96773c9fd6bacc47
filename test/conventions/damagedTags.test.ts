import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damagedTagsIn } from '../../server/src/conventions/damagedTags.ts';

test('damaged tags, where they stand and whether they are round', () => {
	for (const [text, written, damage, round] of [
		['We (inaudible went home.', '(inaudible', 'not-closed', true],
		['We [inaudible went home.', '[inaudible', 'not-closed', false],
		['We (inaudible] went.', '(inaudible]', 'mixed-brackets', true],
		[String.raw`We \[inaudible went.`, String.raw`\[inaudible`, 'not-closed', false],
		['Wir (unverständlich] gingen.', '(unverständlich]', 'mixed-brackets', true],
	] as const) {
		const [tag] = damagedTagsIn(text);
		assert.deepEqual([tag?.text, tag?.damage, tag?.round], [written, damage, round], text);
		assert.equal(text.slice(tag?.span.start, tag?.span.end), written);
	}
});

test('whole tags and words without brackets are none', () => {
	for (const text of ['We [inaudible] went.', 'We inaudible went.', 'We (Laughter.) went.', ''])
		assert.deepEqual(damagedTagsIn(text), [], text);
});

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

test('where each bracket is closed by its own kind, no word is searched for beside them', (context) => {
	const searched = (line: string): number => {
		const search = context.mock.method(String.prototype, 'matchAll');
		damagedTagsIn(line);
		search.mock.restore();
		return search.mock.callCount();
	};
	const sound = searched('It was [laughs] and [noise] so (he says).');
	const opened = searched('It was [laughs and [noise] so (he says).');
	const closed = searched('It was laughs] and [noise] so (he says).');
	const mixed = searched('It was [laughs) and [noise] so (he says).');
	assert.deepEqual([opened - sound, closed - sound, mixed - sound], [1, 1, 1]);
});

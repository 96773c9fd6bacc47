import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeParts, shortestAlike } from '../../server/src/formats/pseudonyms/likeParts.ts';
import { isNearlyEqual } from '../../server/src/text/distance.ts';

/** Every word of so many of these letters: many of them are one slip apart, or stand in one another. */
const words = ['a', 'b', 'ab', 'ba', 'cd', 'dc'].flatMap((one) =>
	['ab', 'ba', 'abc', 'dcd'].flatMap((two) => ['', 'a', 'dd', 'ab'].map((three) => one + two + three)),
);
const parts = [...new Set(words.filter((word, index) => index % 3 > 0 && word.length >= shortestAlike))];

test('parts of names that a word is like are those that holding it against each of them finds', () => {
	const like = likeParts(parts);
	let found = 0;
	for (const word of [...words, ...words.map((own) => `x${own}y`)]) {
		const first = parts.find(
			(own) => word !== own && (word.includes(own) || (word.length >= shortestAlike && isNearlyEqual(word, own, 1))),
		);
		assert.equal(like.likeWord(word), first, word);
		assert.equal(
			like.isIn(`www.${word}.org`),
			parts.some((own) => word.includes(own)),
			word,
		);
		if (first !== undefined) found++;
	}
	assert.ok(found > words.length / 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberedText } from '../../server/src/text/rememberedText.ts';

const counted = (most?: number) => {
	const asked: string[] = [];
	const lengthOf = rememberedText((text: string) => {
		asked.push(text);
		return text.length;
	}, most);
	return { asked, lengthOf };
};

test('what is asked for again is computed once, and the answer is the same', () => {
	const { asked, lengthOf } = counted();
	const names = Array.from({ length: 3_000 }, (_, turn) => `Ann Lee ${turn % 6}`);
	assert.deepEqual(
		names.map(lengthOf),
		names.map((name) => name.length),
	);
	assert.equal(asked.length, 6);
});

test('answers that are false, nought and empty are remembered too', () => {
	for (const answer of [false, 0, '']) {
		let times = 0;
		const known = rememberedText(() => {
			times++;
			return answer;
		});
		assert.deepEqual([known('Ann'), known('Ann')], [answer, answer]);
		assert.equal(times, 1);
	}
});

test('as many as are remembered are forgotten together, and long texts are not remembered', () => {
	const { asked, lengthOf } = counted(10);
	for (let number = 0; number < 25; number++) lengthOf(`name ${number}`);
	lengthOf('name 24');
	lengthOf('name 3');
	assert.equal(asked.length, 26);
	const long = 'a'.repeat(400);
	assert.deepEqual([lengthOf(long), lengthOf(long)], [400, 400]);
	assert.equal(asked.length, 28);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipsBetween } from '../../server/src/facts/misspellings/slips.ts';
import { isNearlyEqual } from '../../server/src/text/distance.ts';

const letters = ['a', 'b', 'а'];
/** Every word of up to four of these letters. */
const words = [1, 2, 3, 4].reduce<readonly string[]>(
	(known) => ['', ...known.flatMap((word) => letters.map((letter) => word + letter))],
	[''],
);

/** The distance by its definition, each way to go on tried. */
function distanceOf(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [restA, restB] = [a.slice(1), b.slice(1)];
	const isSwap = a.length > 1 && a[0] === b[1] && a[1] === b[0];
	return Math.min(
		(a[0] === b[0] ? 0 : 1) + distanceOf(restA, restB),
		1 + distanceOf(restA, b),
		1 + distanceOf(a, restB),
		isSwap ? 1 + distanceOf(a.slice(2), b.slice(2)) : Number.POSITIVE_INFINITY,
	);
}

test('words are as far apart as the definition says, whatever they begin and end alike in', () => {
	for (const a of words.filter((_, index) => index % 4 === 0)) {
		for (const b of words.filter((_, index) => index % 3 === 0)) {
			const away = distanceOf(a, b);
			for (const limit of [1, 2]) {
				assert.equal(isNearlyEqual(a, b, limit), away <= limit, `${a} ${b}`);
				assert.equal(slipsBetween(a, b, limit)?.length, away <= limit ? away : undefined, `${a} ${b}`);
			}
		}
	}
});

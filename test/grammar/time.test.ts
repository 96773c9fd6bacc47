import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuTime } from '../support/cpuTime.ts';
import { tokeniser } from '../support/tokens.ts';

const tokenise = await tokeniser('text.transcript');

/** Pieces that tempt a pattern to look ahead again and again. */
const pieces = [
	'and so on, ',
	'Ann Lee ',
	'ANN LEE ',
	'**a',
	'_a ',
	'[',
	'[a](',
	'[inaudible ',
	'(laughter ',
	'<!-- ',
	'a: ',
	'**Ann: ',
	'00:01:12 ',
	'[00:01:12] ',
	'https://a.b/c ',
	'|',
	'\u00a0',
	'~~a',
	'> *',
	'**Ann Lee (CNN) ',
];

for (const piece of pieces) {
	test(`a line of ${JSON.stringify(piece)} over and over takes time by its length, not by its square`, () => {
		const timeOf = (length: number): number => {
			const line = piece.repeat(Math.ceil(length / piece.length));
			const start = cpuTime();
			tokenise([line]);
			return cpuTime() - start;
		};
		timeOf(2_000);
		const short = Math.max(4, timeOf(10_000), timeOf(10_000));
		const long = timeOf(200_000);
		assert.ok(long < short * 80, `10 KB in ${short.toFixed(1)} ms, 200 KB in ${long.toFixed(1)} ms`);
	});
}

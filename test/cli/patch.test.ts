import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPatch } from 'diff';
import { patchOf } from '../../server/src/cli/patch.ts';
import { growthOf } from '../support/growth.ts';

const texts = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`);

test('a patch makes one text of the other, whether its lines change seldom or often, or end anew', () => {
	const old = texts(3_000);
	for (const every of [2, 3, 5, 9, 700]) {
		for (const [last, fresh] of [
			['so\n', 'so'],
			['so', 'so\n'],
			['so\r\n', 'so\n'],
		] as const) {
			const before = [...old, last].join('');
			const changed = old.flatMap((line, index) =>
				index % every > 0 ? [line] : ([[], [`not ${line}`], [line, 'more\n']][index % 3] ?? []),
			);
			const after = [...changed, fresh].join('');
			assert.equal(applyPatch(before, patchOf('a.md', before, after), { autoConvertLineEndings: false }), after);
		}
	}
});

test('time grows with the lines that change, blank ones between them', () => {
	const most = 1.25;
	const work = (count: number) => {
		const before = Array.from({ length: count }, (_, index) => `line ${index}\n\n`);
		const after = before.map((line) => `not ${line}`).join('');
		return [() => patchOf('a.md', before.join(''), after)];
	};
	const [growth = 0] = growthOf(work, 3_000, most);
	assert.ok(growth <= most, `exponent: ${growth.toFixed(2)}`);
});

test('time grows with the lines that change', () => {
	const most = 1.25;
	const work = (count: number) => {
		const before = texts(count);
		const after = before.map((line) => `not ${line}`).join('');
		return [() => patchOf('a.md', before.join(''), after)];
	};
	const [growth = 0] = growthOf(work, 3_000, most);
	assert.ok(growth <= most, `exponent: ${growth.toFixed(2)}`);
});

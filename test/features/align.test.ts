import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Alignment, newAligner } from '../../server/src/features/changes/align.ts';

/** Both lists as an alignment tells of them: what it says is shared, and the rest, each once. */
function told(old: readonly string[], fresh: readonly string[], { shared, removed, added }: Alignment) {
	for (const run of shared)
		assert.deepEqual(old.slice(run.old, run.old + run.count), fresh.slice(run.fresh, run.fresh + run.count));
	const count = (runs: readonly (readonly [number, number])[]) => runs.reduce((sum, [, own]) => sum + own, 0);
	const both = shared.reduce((sum, own) => sum + own.count, 0);
	assert.deepEqual([both + count(removed), both + count(added)], [old.length, fresh.length]);
	return { both, removed: count(removed), added: count(added) };
}

test('lists that differ in little are aligned by the least difference', () => {
	const [old, fresh] = [[...'abcabba'], [...'cbabac']];
	assert.equal(told(old, fresh, newAligner()(old, fresh, 4)).both, 4);
});

test('lists that differ in thousands of places are aligned by what both have once', () => {
	const old = Array.from({ length: 3000 }, (_, at) => ['it', 'was', `${at}`, 'of', `a${at}`, 'them']).flat();
	const fresh = old.map((word) => (word === 'was' ? 'is' : word)).toSpliced(9000, 0, 'and', 'more');
	assert.deepEqual(told(old, fresh, newAligner()(old, fresh, 4)), { both: 15_000, removed: 3000, added: 3002 });
});

test('of lists that are the same few words in another order each word is told of', () => {
	const old = Array.from({ length: 20_000 }, (_, at) => `${(at * at) % 7}`);
	const fresh = Array.from({ length: 20_000 }, (_, at) => `${(at * at * at) % 11}`);
	const align = newAligner();
	for (let again = 0; again < 20; again++) told(old, fresh, align(old, fresh, 4));
});

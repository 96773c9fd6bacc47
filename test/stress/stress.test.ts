import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stress } from './stress.ts';

test('after many edits of many documents, settings changing meanwhile, nothing stale is left', async () => {
	const { stale, logged } = await stress({ documents: 8, edits: 120, seed: 3 });
	assert.deepEqual([stale, logged], [[], []]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generatedFiles, staleFiles } from '../scripts/generate/main.ts';

test('what is written by a program is what its sources say', () => {
	assert.ok(generatedFiles().length > 10);
	assert.deepEqual(
		staleFiles().map(({ path }) => path),
		[],
		'Run: npm run generate',
	);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { grammarFiles } from '../../scripts/generate/grammar.ts';

for (const { path, text } of grammarFiles()) {
	test(`${path} is what its source says`, () => {
		const written = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
		assert.ok(written === text, 'It is out of date. Run: node scripts/generate/grammar.ts');
	});
}

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namedMutants } from '../scripts/mutants/named.ts';
import { mutantsOf } from '../scripts/mutants/operators.ts';
import { testsOf, wings } from '../scripts/mutants/wings.ts';

/** `npm run mutants` breaks the code and looks whether a test notices; here it is held that it can. */
const root = fileURLToPath(new URL('../', import.meta.url));

describe('Changes that must be noticed', () => {
	for (const { title, file, from, to, tests } of namedMutants) {
		test(title, () => {
			const pieces = readFileSync(join(root, file), 'utf8').split(from);
			assert.equal(pieces.length, 2, `${from} stands once in ${file}`);
			assert.notEqual(from, to);
			for (const place of tests) assert.ok(existsSync(join(root, place)), place);
		});
	}
});

test('a small change is one of the source as it is written', () => {
	const file = 'server/src/text/position.ts';
	const text = readFileSync(join(root, file), 'utf8');
	const all = mutantsOf(file);
	assert.ok(all.length > 5);
	for (const { at, from, to } of all) {
		assert.equal(text.slice(at, at + from.length), from);
		assert.notEqual(from, to);
	}
});

test('each folder that is changed has tests that may notice', () => {
	for (const { folder, files } of wings()) {
		assert.ok(files.length > 3, folder);
		assert.ok(testsOf(folder).length > 0, folder);
	}
});

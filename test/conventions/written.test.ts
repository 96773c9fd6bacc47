import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scannerOf } from '../../server/src/conventions/scanner.ts';
import { takeName } from '../../server/src/conventions/written.ts';

const longest = 110;

test('a name has no more letters than a name can have', () => {
	for (const [length, isName] of [
		[longest, true],
		[longest + 1, false],
	] as const) {
		const span = takeName(scannerOf(`${'A'.repeat(length)}: Yes.`), '');
		assert.equal(span?.end, isName ? length : undefined);
	}
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { smallZip } from '../scripts/host/smallZip.ts';

test('a zip holds what was put into it, by its names, and is the same each time', async () => {
	const files = {
		'extension/a.js': Buffer.from('let a = 1;\n'.repeat(1000)),
		'extension/l10n/ü.json': Buffer.from('["Grüße"]'),
		'empty.txt': Buffer.of(),
	};
	const made = await smallZip(files);
	const read = unzipSync(made);
	assert.deepEqual(Object.keys(read), Object.keys(files));
	for (const [name, bytes] of Object.entries(files)) assert.deepEqual(Buffer.from(read[name] ?? []), bytes, name);
	assert.ok(made.length < 700, `${made.length} bytes`);
	assert.deepEqual(await smallZip(files), made);
	assert.deepEqual(unzipSync(await smallZip({})), {});
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/**
 * A busy machine is no fault of the code: what must be quick is measured in processor time, or in what it counts. Tests from
 * outside a window tell how long a person's steps took, which only the clock knows, and may compare nothing with it.
 */
test('no test looks at the clock on the wall', () => {
	const clock = ['performance', 'Date'].map((name) => `${name}.now(`);
	const asserted = clock.map(
		(call) => new RegExp(`(?:assert[^;]{0,200}|if \\([^;]{0,200})${call.replace(/[.(]/g, '\\$&')}`),
	);
	const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' });
	const tests = files.filter((name) => name.endsWith('.test.ts'));
	assert.ok(tests.length > 50);
	const found = tests.filter((name) => {
		const text = readFileSync(new URL(name.replaceAll('\\', '/'), import.meta.url), 'utf8');
		if (name.startsWith('window')) return asserted.some((compared) => compared.test(text));
		return clock.some((call) => text.includes(call));
	});
	assert.deepEqual(found, []);
});

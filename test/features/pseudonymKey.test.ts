import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readKey } from '../../server/src/features/pseudonyms/key.ts';

test('no new pseudonym is one that the key or the text has', () => {
	const key = readKey('Speaker B: Tom Adeyemi\n', new Set(['speaker a']));
	assert.ok('pseudonymOf' in key);
	assert.equal(key.pseudonymOf(['Mara Quist']), 'Speaker C');
	assert.equal(key.pseudonymOf(['Tom Adeyemi']), 'Speaker B');
	assert.equal(key.pseudonymOf(['Ida Moss']), 'Speaker D');
	assert.equal(key.pseudonymOf(['Mara Quist', 'Quist']), 'Speaker C');
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameOf, sameUri, uriKey } from '../../server/src/workspace/uri.ts';

describe('Addresses of files', () => {
	test('are one however they are encoded', () => {
		assert.ok(sameUri('file:///a%20b.md', 'file:///a b.md'));
		assert.ok(sameUri('file:///c%3A/a.md', 'file:///c:/a.md'));
		assert.ok(sameUri('file:///a.md', 'file:///a.md'));
		assert.ok(!sameUri('file:///a.md', 'file:///b.md'));
		assert.equal(uriKey('file:///a%20b.md'), 'file:///a b.md');
	});
	test('may hold a percent sign that encodes nothing', () => {
		assert.equal(uriKey('file:///5%.md'), 'file:///5%.md');
		assert.equal(nameOf('file:///a/5%25.md'), '5%.md');
	});
});

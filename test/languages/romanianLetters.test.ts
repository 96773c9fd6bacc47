import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordKey } from '../../server/src/languages/all/gather.ts';
import { countTalk } from '../../server/src/languages/all/talk.ts';

test('Romanian is known in both writings of its letters', () => {
	assert.deepEqual(countTalk('Mulţumesc.'), countTalk('Mulțumesc.'));
	assert.equal(countTalk('Mulţumesc.').first, 1);
	assert.equal(wordKey('Şedinţa'), 'ședința');
});

test('Turkish keeps its letters', () => {
	assert.equal(wordKey('Teşekkür'), 'teşekkür');
});

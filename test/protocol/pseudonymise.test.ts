import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PseudonymiseResult, pseudonymiseRequest } from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

test('an open document without names, by a key that goes on; nothing is written', async () => {
	const client = await connectInMemory();
	const uri = await client.open(
		'**Ann Lee:** Good morning, Bob.\n\n**Bob Kay:** Good morning, Ann. Was Maria there?\n',
	);
	const ask = (key: string): Promise<PseudonymiseResult> =>
		client.connection.sendRequest(pseudonymiseRequest, { textDocument: { uri }, key });
	const made = await ask('Red: [Ann Lee]\n');
	assert.ok('text' in made, JSON.stringify(made));
	assert.match(made.text, /^\*\*Red:\*\* Good morning, Speaker A\./);
	assert.equal(made.key, 'Red: [Ann Lee]\nSpeaker A: [Bob Kay]\n');
	assert.deepEqual(
		made.misses.map(({ line, text }) => [line, text]),
		[[3, 'Maria']],
	);
	const unread = await ask('- no map');
	assert.ok('message' in unread && unread.message.includes('a key maps each pseudonym'));
	await client.close(uri);
	assert.ok('message' in (await ask('')));
	await client.stop();
});

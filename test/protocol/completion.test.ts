import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompletionList, CompletionRequest } from 'vscode-languageserver/node';
import { connectInMemory } from '../support/languageClient.ts';

test('completions are edits in the order in which they are likely', async () => {
	const client = await connectInMemory();
	const text = 'Ann Lee:\r\nWhy?\r\n\r\nBob Kay:\r\nSo.\r\n\r\nAnn Lee:\r\nAnd now?\r\n\r\n';
	const textDocument = { uri: await client.open(text) };
	const position = { line: 9, character: 0 };
	const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position });
	const { items } = answer as CompletionList;
	assert.deepEqual(
		items.map(({ label, sortText, textEdit }) => [label, sortText, textEdit?.newText]),
		[
			['Bob Kay', '0000', 'Bob Kay:\r\n'],
			['Ann Lee', '0001', 'Ann Lee:\r\n'],
		],
	);
	await client.stop();
});

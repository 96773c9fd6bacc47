import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { connectInMemory } from '../support/languageClient.ts';

const text = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n';

test('a card in the format that the client likes', async () => {
	for (const format of ['markdown', 'plaintext'] as const) {
		const client = await connectInMemory({
			capabilities: { textDocument: { hover: { contentFormat: [format] }, diagnostic: {} } },
		});
		const uri = await client.open(text);
		const position = { line: 4, character: 3 };
		const answer = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
		assert.ok(answer);
		const { kind, value } = answer.contents as MarkupContent;
		assert.equal(kind, format);
		const first = format === 'markdown' ? `First turn: [line 1](<${uri}#L1>)` : 'First turn: line 1';
		assert.ok(value.includes(first), value);
		assert.deepEqual(answer.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 12 } });
		await client.stop();
	}
});

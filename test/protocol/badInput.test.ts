import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	CodeActionRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
} from 'vscode-languageserver/node';
import { cpuTime } from '../support/cpuTime.ts';
import { connectInMemory } from '../support/languageClient.ts';
import { randomFrom } from '../support/random.ts';

const random = randomFrom(5);
const bytes = Buffer.from(Array.from({ length: 20_000 }, () => random(256)));
const turns = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:** No.\n';

const inputs: Readonly<Record<string, string>> = {
	empty: '',
	'line ends alone': '\r\n\r\r\n\n',
	binary: bytes.toString('latin1'),
	'binary read as UTF-8': bytes.toString('utf8'),
	'lone surrogates': '**Ann\ud83d:** hi \udc00\n'.repeat(9),
	'broken front matter': `---\ntitle: [a\nspeakers: {b: *c\n---\n${turns}`,
	'open front matter': `---\ntitle: a\n${turns}`,
	'CR LF': turns.replaceAll('\n', '\r\n'),
	CR: turns.replaceAll('\n', '\r'),
	'byte-order mark': `\ufeff${turns}`,
	'a line of 2 MB': `${turns}**Ann Lee:** ${'and so on and on, '.repeat(115_000)}\n`,
	'a line of 2 MB without a space': 'x'.repeat(2_000_000),
	'a line of 2 MB of marks': '*['.repeat(1_000_000),
	'many lines': '\n'.repeat(200_000),
};

for (const [name, text] of Object.entries(inputs)) {
	test(`${name}: every request is answered, none fails`, async () => {
		const client = await connectInMemory({ capabilities: { textDocument: { diagnostic: {} } } });
		const begun = cpuTime();
		const uri = await client.open(text);
		const { connection } = client;
		const textDocument = { uri };
		const all = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
		await client.pull(uri);
		await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
		await connection.sendRequest(FoldingRangeRequest.type, { textDocument });
		await connection.sendRequest(CodeActionRequest.type, { textDocument, range: all, context: { diagnostics: [] } });
		await connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 4 } });
		await connection.sendRequest('transcript/summary', { textDocument });
		await connection.sendRequest('transcript/summary', { text });
		await client.change(uri, 2, [{ range: { start: all.start, end: all.start }, text: 'a' }]);
		await client.pull(uri);
		assert.deepEqual(client.logged, []);
		const seconds = (cpuTime() - begun) / 1000;
		// Nine requests, on machines that are four times as slow as others; what hangs takes minutes.
		assert.ok(seconds < 15, `took ${seconds} s`);
		await client.stop();
	});
}

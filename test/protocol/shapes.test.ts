import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DocumentSymbolRequest, FoldingRangeRequest } from 'vscode-languageserver/node';
import { readClient } from '../../server/src/lsp/client.ts';
import { toDiagnostic } from '../../server/src/lsp/diagnostic.ts';
import { emptyTurn } from '../../server/src/rules/emptyTurn.ts';
import { connectInMemory } from '../support/languageClient.ts';

const text = '# Talk\n\n**Ann Lee:** Good morning.\n\nAnd welcome.\n\n**Bob Kay:** Good day.\n\n**Ann Lee:** Well?\n';
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } };

test('a client that knows no trees gets the outline as a list', async () => {
	const client = await connectInMemory();
	const uri = await client.open(text);
	const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
	const listed = symbols?.map((symbol) => ('location' in symbol ? [symbol.name, symbol.containerName] : symbol));
	assert.deepEqual(listed, [
		['Talk', undefined],
		['Ann Lee', 'Talk'],
		['Bob Kay', 'Talk'],
		['Ann Lee', 'Talk'],
	]);
	await client.stop();
});

test('a client that takes few folds gets few', async () => {
	const client = await connectInMemory({ capabilities: { textDocument: { foldingRange: { rangeLimit: 1 } } } });
	const uri = await client.open(text);
	const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } });
	assert.deepEqual(folds, [{ startLine: 0, endLine: 8, kind: 'region' }]);
	await client.stop();
});

test('related places only for clients that show them; faded text has its tag', () => {
	const found = {
		rule: emptyTurn,
		severity: 'hint',
		range,
		message: 'It is empty.',
		related: [{ range, message: 'The other one.' }],
		unnecessary: true,
	} as const;
	const publishDiagnostics = { relatedInformation: true };
	const full = toDiagnostic(found, 'file:///a', readClient({ textDocument: { publishDiagnostics } }));
	assert.deepEqual(full.relatedInformation, [{ message: 'The other one.', location: { uri: 'file:///a', range } }]);
	assert.deepEqual(full.tags, [1]);
	assert.equal(full.severity, 4);
	assert.equal('relatedInformation' in toDiagnostic(found, 'file:///a', readClient({})), false);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	createProtocolConnection,
	DocumentSymbolRequest,
	ErrorCodes,
	ExitNotification,
	HoverRequest,
	InitializeRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { isNotBuilt } from '../support/built.ts';
import { connectOverStdio, exitCode, startServer } from '../support/stdioServer.ts';

const textDocument = { uri: 'file:///talks/a.transcript' };
const first = { processId: null, rootUri: null, capabilities: {} };

describe('what comes at the wrong time', { skip: isNotBuilt('server/node.js') }, () => {
	test('before initialize every request is an error, and an exit ends with 1', async () => {
		const server = startServer('--stdio');
		const connection = createProtocolConnection(
			new StreamMessageReader(server.stdout),
			new StreamMessageWriter(server.stdin),
		);
		connection.listen();
		await assert.rejects(
			connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 0 } }),
			{
				code: ErrorCodes.ServerNotInitialized,
			},
		);
		await assert.rejects(connection.sendRequest('no/such/method', {}), { code: -32002 });
		await assert.rejects(connection.sendRequest(ShutdownRequest.type), { code: -32002 });
		await connection.sendNotification('textDocument/didOpen', {
			textDocument: { ...textDocument, languageId: 'transcript', version: 1, text: '**Ann Lee:** Hi.\n' },
		});
		const { capabilities } = await connection.sendRequest(InitializeRequest.type, first);
		assert.ok(capabilities.hoverProvider);
		assert.deepEqual(
			await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
			[],
			'what came before was passed over',
		);
		const ended = exitCode(server);
		await connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 1);
	});

	test('a second initialize is an error, and so is a method that nobody knows', async () => {
		const { server, client } = await connectOverStdio();
		await assert.rejects(client.connection.sendRequest(InitializeRequest.type, first), {
			code: ErrorCodes.InvalidRequest,
		});
		await assert.rejects(client.connection.sendRequest('no/such/method', {}), { code: ErrorCodes.MethodNotFound });
		server.kill();
	});

	test('after shutdown every request is an error, and an exit ends with 0', async () => {
		const { server, client } = await connectOverStdio();
		await client.connection.sendRequest(ShutdownRequest.type);
		await assert.rejects(client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), { code: -32600 });
		await assert.rejects(client.connection.sendRequest(ShutdownRequest.type), { code: -32600 });
		const ended = exitCode(server);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 0);
	});
});

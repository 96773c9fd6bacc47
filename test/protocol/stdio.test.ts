import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { DocumentSymbolRequest, ExitNotification, ShutdownRequest } from 'vscode-languageserver/node';
import { isNotBuilt } from '../support/built.ts';
import { connectOverStdio, exitCode, startServer } from '../support/stdioServer.ts';

const text = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';

describe('the bundle for Node, as a plain client sees it', { skip: isNotBuilt('server/node.js') }, () => {
	test('tells what it can do and ends well', async () => {
		const { server, client } = await connectOverStdio();
		assert.equal(client.result.serverInfo?.name, 'Transcript');
		assert.ok(client.result.capabilities.documentSymbolProvider);
		const ended = exitCode(server);
		await client.connection.sendRequest(ShutdownRequest.type);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 0);
	});

	test('pushes diagnostics to a client that does not ask', async () => {
		const { server, client } = await connectOverStdio();
		await client.open(text);
		const found = await client.push(({ version }) => version === 1);
		assert.deepEqual(
			found.map(({ code }) => code),
			['empty-turn'],
		);
		server.kill();
	});

	test('answers a client that asks', async () => {
		const { server, client } = await connectOverStdio({ capabilities: { textDocument: { diagnostic: {} } } });
		const uri = await client.open(text);
		const report = await client.pull(uri);
		assert.equal(report.kind === 'full' && report.items.length, 1);
		const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
		assert.deepEqual(
			symbols?.map(({ name }) => name),
			['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay'],
		);
		assert.deepEqual(client.pushed, []);
		server.kill();
	});

	test('an exit without a shutdown is an error', async () => {
		const { server, client } = await connectOverStdio();
		const ended = exitCode(server);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 1);
	});

	test('says how to be started', async () => {
		const server = startServer();
		const ended = exitCode(server);
		const [said] = await once(server.stderr, 'data');
		assert.match(String(said), /--stdio/);
		assert.equal(await ended, 2);
	});
});

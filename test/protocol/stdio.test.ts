import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import {
	createProtocolConnection,
	DocumentSymbolRequest,
	ExitNotification,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { built, isNotBuilt } from '../support/built.ts';
import { type ClientOptions, connect } from '../support/languageClient.ts';

const text = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';

const start = (...args: readonly string[]): ChildProcessWithoutNullStreams =>
	spawn(process.execPath, [built('server/node.js'), ...args]);

async function talk(options: ClientOptions = {}) {
	const server = start('--stdio');
	const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
	return { server, client: await connect(createProtocolConnection(...streams), options) };
}

async function exitCode(server: ChildProcessWithoutNullStreams): Promise<unknown> {
	const [code] = await once(server, 'exit');
	return code;
}

describe('the bundle for Node, as a plain client sees it', { skip: isNotBuilt('server/node.js') }, () => {
	test('tells what it can do and ends well', async () => {
		const { server, client } = await talk();
		assert.equal(client.result.serverInfo?.name, 'Transcript');
		assert.ok(client.result.capabilities.documentSymbolProvider);
		const ended = exitCode(server);
		await client.connection.sendRequest(ShutdownRequest.type);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 0);
	});

	test('pushes diagnostics to a client that does not ask', async () => {
		const { server, client } = await talk();
		await client.open(text);
		const found = await client.push(({ version }) => version === 1);
		assert.deepEqual(
			found.map(({ code }) => code),
			['empty-turn'],
		);
		server.kill();
	});

	test('answers a client that asks', async () => {
		const { server, client } = await talk({ capabilities: { textDocument: { diagnostic: {} } } });
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
		const { server, client } = await talk();
		const ended = exitCode(server);
		await client.connection.sendNotification(ExitNotification.type);
		assert.equal(await ended, 1);
	});

	test('says how to be started', async () => {
		const server = start();
		const ended = exitCode(server);
		const [said] = await once(server.stderr, 'data');
		assert.match(String(said), /--stdio/);
		assert.equal(await ended, 2);
	});
});

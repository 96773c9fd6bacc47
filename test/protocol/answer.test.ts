import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import {
	CancellationTokenSource,
	type Connection,
	createConnection,
	createProtocolConnection,
	LSPErrorCodes,
	RequestType,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { answerRequest } from '../../server/src/lsp/feature.ts';
import { sameUnits } from '../../server/src/lsp/positions.ts';
import { asItIs } from '../../server/src/text/translate.ts';

const question = new RequestType<{ textDocument: { uri: string } }, readonly string[], void>('transcript/question');

test('a fault in a feature is logged with its request, answered as nothing, and the session goes on', async () => {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const server: Connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
	let asked = 0;
	answerRequest({ connection: server, positions: sameUnits, client: { say: asItIs } }, question, [], () => {
		if (asked++ === 0) throw new Error('a bug');
		return ['an answer'];
	});
	server.listen();
	const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
	const logged: string[] = [];
	client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
	client.listen();
	const params = { textDocument: { uri: 'file:///a' } };
	assert.deepEqual(await client.sendRequest(question, params), []);
	assert.match(logged[0] ?? '', /^transcript\/question file:\/\/\/a: Error: a bug/);
	assert.deepEqual(await client.sendRequest(question, params), ['an answer']);
	client.dispose();
	server.dispose();
});

test('a request that the client took back is answered so, and not worked on where that is known in time', async () => {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const server: Connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
	let worked = 0;
	let release = (): void => {};
	answerRequest({ connection: server, positions: sameUnits, client: { say: asItIs } }, question, [], async () => {
		worked++;
		await new Promise<void>((resolve) => {
			release = resolve;
		});
		return ['too late'];
	});
	server.listen();
	const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
	client.listen();
	const params = { textDocument: { uri: 'file:///a' } };
	const cancelled = { code: LSPErrorCodes.RequestCancelled };
	const early = new CancellationTokenSource();
	const first = client.sendRequest(question, params, early.token);
	early.cancel();
	await assert.rejects(first, cancelled);
	assert.equal(worked, 0);
	const late = new CancellationTokenSource();
	const second = client.sendRequest(question, params, late.token);
	while (worked === 0) await setImmediate();
	late.cancel();
	for (let turn = 0; turn < 20; turn++) await setImmediate();
	release();
	await assert.rejects(second, cancelled);
	client.dispose();
	server.dispose();
});

import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import {
	type Connection,
	createConnection,
	createProtocolConnection,
	RequestType,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { answerRequest } from '../../server/src/lsp/feature.ts';

const question = new RequestType<{ textDocument: { uri: string } }, readonly string[], void>('transcript/question');

test('a fault in a feature is logged with its request, answered as nothing, and the session goes on', async () => {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const server: Connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
	let asked = 0;
	answerRequest({ connection: server }, question, [], () => {
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

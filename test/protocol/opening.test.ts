import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import {
	createConnection,
	createProtocolConnection,
	PublishDiagnosticsNotification,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { orderOfMessages } from '../../server/src/lsp/lifecycle.ts';
import { startServer } from '../../server/src/server.ts';
import { connect } from '../support/languageClient.ts';

const uri = 'file:///talks/a.transcript';
const textDocument = { uri };
const text = '**Ann Lee:** Good morning.\n\n**Bob Kay: Good morning to you.**\n\n**Ann Lee:** Well.\n';

/** A server that takes turns as it does in a process of its own. */
async function connectWithTurns(capabilities: object) {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), orderOfMessages());
	startServer(server, { later: () => () => {}, yield: () => setImmediate(), disk: undefined });
	return connect(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), {
		capabilities,
	});
}

test('a file that is opened: the outline is answered before the problems are, in whichever order they are asked for', async () => {
	const client = await connectWithTurns({ textDocument: { diagnostic: {} } });
	for (let time = 0; time < 3; time++) {
		const order: string[] = [];
		await client.open(text, uri);
		const problems = client.pull(uri).then((report) => {
			order.push('problems');
			return report;
		});
		const outline = client.connection
			.sendRequest<readonly unknown[]>('textDocument/documentSymbol', { textDocument })
			.then((symbols) => {
				order.push('outline');
				return symbols;
			});
		assert.ok((await outline).length > 0);
		const report = await problems;
		assert.ok(report.kind === 'full' && report.items.length > 0);
		assert.deepEqual(order, ['outline', 'problems']);
		await client.close(uri);
	}
	await client.stop();
});

test('the same where problems are sent unasked', async () => {
	const client = await connectWithTurns({});
	const order: string[] = [];
	client.connection.onNotification(PublishDiagnosticsNotification.type, () => void order.push('problems'));
	await client.open(text, uri);
	await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
	order.push('outline');
	while (order.length < 2) await setImmediate();
	assert.deepEqual(order, ['outline', 'problems']);
	await client.stop();
});

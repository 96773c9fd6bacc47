import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import {
	CodeActionRequest,
	type Command,
	createConnection,
	createProtocolConnection,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	DocumentSymbolRequest,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	RenameRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node';
import { orderOfMessages } from '../../server/src/lsp/lifecycle.ts';
import { startServer } from '../../server/src/server.ts';

const talk = '**Ann Lee:** Good morning.\n\n**Bob Kay: Good morning to you.**\n\n**Ann Lee:** Well.\n';

/** A client of the first days of the protocol: it names a path as its root, and can nothing else. */
async function connectLittle(files: Record<string, string>) {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), orderOfMessages());
	startServer(server, {
		later: () => () => {},
		yield: async () => {},
		disk: {
			readText: async (uri) => files[uri],
			list: async (folder) =>
				Object.keys(files).flatMap((uri) => (uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : [])),
			findTranscripts: async (folder) =>
				Object.keys(files).filter((uri) => uri.startsWith(folder) && uri.endsWith('.transcript')),
			withoutIgnored: (uris) => uris,
		},
	});
	const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
	const asked: string[] = [];
	const pushed: PublishDiagnosticsParams[] = [];
	for (const method of [
		'client/registerCapability',
		'window/showDocument',
		'window/showMessageRequest',
		'window/workDoneProgress/create',
		'workspace/applyEdit',
		'workspace/configuration',
		'workspace/diagnostic/refresh',
	])
		connection.onRequest(method, () => {
			asked.push(method);
			return null;
		});
	connection.onNotification(PublishDiagnosticsNotification.type, (params) => void pushed.push(params));
	connection.listen();
	const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
		processId: null,
		rootPath: '/my talks',
		rootUri: null,
		capabilities: { textDocument: { codeAction: {} } },
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return { connection, capabilities, asked, pushed };
}

test('a client that can nothing is served, and asked for nothing', async () => {
	const uri = 'file:///my%20talks/a.transcript';
	const files: Record<string, string> = {
		'file:///my%20talks/speakers.yaml': '- Ann Lee\n- Bob Kay\n',
		'file:///my%20talks/b.transcript': talk,
		[uri]: talk,
	};
	const { connection, capabilities, asked, pushed } = await connectLittle(files);
	assert.equal(capabilities.renameProvider, true, 'nobody prepares a renaming');
	assert.equal(capabilities.positionEncoding, 'utf-16');
	await connection.sendNotification(DidOpenTextDocumentNotification.type, {
		textDocument: { uri, languageId: 'transcript', version: 1, text: talk },
	});
	const textDocument = { uri };
	const position = { line: 0, character: 4 };
	const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
	assert.ok(
		symbols?.every((symbol) => 'location' in symbol),
		'a list where trees are not known',
	);
	const card = await connection.sendRequest(HoverRequest.type, { textDocument, position });
	assert.ok(card && typeof card.contents === 'object' && 'kind' in card.contents && card.contents.kind === 'plaintext');
	const actions = await connection.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
		context: { diagnostics: [] },
	});
	assert.ok(actions?.every((action): action is Command => typeof action.command === 'string'));
	const renamed = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Dee Ray' });
	assert.equal(renamed?.documentChanges, undefined);
	assert.deepEqual(
		Object.keys(renamed?.changes ?? {}).sort(),
		Object.keys(files).sort(),
		'the root is known by its path',
	);
	const codes = () => pushed.at(-1)?.diagnostics.map(({ code }) => code);
	assert.deepEqual(codes(), ['malformed-label']);

	// Nobody watches files: what has changed meanwhile is read again when a transcript is saved.
	files['file:///my%20talks/.transcript.yaml'] = 'rules: { malformed-label: off }\n';
	await connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
	await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
	await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
	assert.deepEqual(codes(), []);
	assert.deepEqual(asked, []);
	await connection.sendRequest(ShutdownRequest.type);
	connection.dispose();
});

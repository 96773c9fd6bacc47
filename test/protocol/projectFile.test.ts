import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type CompletionList,
	CompletionRequest,
	DidOpenTextDocumentNotification,
	type Hover,
	HoverRequest,
	type MarkupContent,
} from 'vscode-languageserver/node';
import { connectInMemory } from '../support/languageClient.ts';

const folders = ['vscode-vfs://host/talks'];

test('keys, rules and severities are offered and explained in configurations and rosters', async () => {
	const client = await connectInMemory({ folders });
	const open = (name: string, text: string): Promise<void> =>
		client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
			textDocument: { uri: `${folders[0]}/${name}`, languageId: 'yaml', version: 1, text },
		});
	const offered = async (name: string, line: number, character: number): Promise<readonly string[]> => {
		const list = await client.connection.sendRequest(CompletionRequest.type, {
			textDocument: { uri: `${folders[0]}/${name}` },
			position: { line, character },
		});
		return (list as CompletionList).items.map(({ label }) => label);
	};
	await open('.transcript.yaml', 'rules:\n  unattributed: off\n  \n');
	await open('speakers.yaml', '- name: Ann Lee\n  \n');
	await open('.transcript.json', '{\n  \n}\n');
	assert.deepEqual(await offered('.transcript.yaml', 1, 16), ['error', 'warning', 'information', 'hint', 'off']);
	assert.ok((await offered('.transcript.yaml', 2, 2)).includes('empty-turn'));
	assert.ok((await offered('speakers.yaml', 1, 2)).includes('aliases'));
	assert.deepEqual(await offered('.transcript.json', 1, 2), []);
	const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, {
		textDocument: { uri: `${folders[0]}/.transcript.yaml` },
		position: { line: 1, character: 4 },
	});
	assert.ok(hover);
	assert.match((hover.contents as MarkupContent).value, /^unattributed: Every stretch of speech/);
	assert.deepEqual(client.logged, []);
	await client.stop();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';

const broken = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
const diagnostic = {};

const found = async (client: LanguageClient, uri: string): Promise<readonly (number | undefined)[]> => {
	const report = await client.pull(uri);
	return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
};

test('settings are the document’s own', async () => {
	const client = await connectInMemory({
		capabilities: { textDocument: { diagnostic }, workspace: { configuration: true } },
		settings: (uri) => ({ rules: { 'empty-turn': uri.endsWith('a') ? 'error' : 'off' } }),
	});
	assert.deepEqual(await found(client, await client.open(broken, 'file:///a')), [1]);
	assert.deepEqual(await found(client, await client.open(broken, 'file:///b')), []);
	await client.stop();
});

test('a change of settings is asked for and taken', async () => {
	let severity = 'hint';
	const client = await connectInMemory({
		capabilities: {
			textDocument: { diagnostic },
			workspace: {
				configuration: true,
				didChangeConfiguration: { dynamicRegistration: true },
				diagnostics: { refreshSupport: true },
			},
		},
		settings: () => ({ rules: { 'empty-turn': severity } }),
	});
	const uri = await client.open(broken);
	assert.deepEqual(await found(client, uri), [4]);
	assert.deepEqual(client.registered, ['workspace/didChangeConfiguration']);
	severity = 'information';
	await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	assert.deepEqual(await found(client, uri), [3]);
	assert.equal(client.refreshes(), 1);
	await client.stop();
});

test('a client that cannot be asked sends its settings', async () => {
	for (const settings of [{ rules: { 'empty-turn': 'error' } }, { transcript: { rules: { 'empty-turn': 'error' } } }]) {
		const client = await connectInMemory({
			capabilities: { textDocument: { diagnostic } },
			initializationOptions: settings,
		});
		const uri = await client.open(broken);
		assert.deepEqual(await found(client, uri), [1]);
		await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
			settings: { transcript: { rules: { 'empty-turn': 'off' } } },
		});
		assert.deepEqual(await found(client, uri), []);
		await client.stop();
	}
});

test('diagnostics are pushed anew when settings change', async () => {
	const client = await connectInMemory();
	await client.open(broken);
	assert.equal((await client.push(() => true)).length, 1);
	await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
		settings: { transcript: { rules: { 'empty-turn': 'off' } } },
	});
	assert.deepEqual(await client.push(({ diagnostics }) => diagnostics.length === 0), []);
	await client.stop();
});

test('the convention can be set', async () => {
	const client = await connectInMemory({ initializationOptions: { convention: 'plain-name' } });
	const uri = await client.open('Ann: Hi.\n\nBob: Ho.\n\nAnn: Yes.\n\nBob: No.\n');
	const summary = await client.connection.sendRequest('transcript/summary', { textDocument: { uri } });
	assert.deepEqual(summary, {
		convention: 'plain-name',
		turns: 4,
		speakers: 2,
		problems: 0,
		looksLikeTranscript: false,
	});
	await client.stop();
});

test('settings that are none of ours are told of and left aside', async () => {
	const client = await connectInMemory({ initializationOptions: { rules: { 'empty-turn': 'loud', nonsense: 'off' } } });
	await client.open(broken);
	assert.equal((await client.push(() => true)).length, 1);
	assert.equal(client.logged.length, 2);
	assert.match(client.logged.join('\n'), /nonsense/);
	await client.stop();
});

test('what a client sent when it started holds where it has nothing else to answer', async () => {
	for (const [answer, severity] of [
		[null, 4],
		[{}, 4],
		[{ rules: null }, 4],
		[{ rules: { 'empty-turn': 'error' } }, 1],
	] as const) {
		const client = await connectInMemory({
			capabilities: { textDocument: { diagnostic }, workspace: { configuration: true } },
			initializationOptions: { rules: { 'empty-turn': 'hint' } },
			settings: () => answer,
		});
		assert.deepEqual(await found(client, await client.open(broken)), [severity], JSON.stringify(answer));
		await client.stop();
	}
});

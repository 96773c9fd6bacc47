import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	DidChangeWatchedFilesNotification,
	DidOpenTextDocumentNotification,
	FileChangeType,
} from 'vscode-languageserver/node';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';

const broken = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
const capabilities = {
	textDocument: { diagnostic: {} },
	workspace: {
		configuration: true,
		diagnostics: { refreshSupport: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
	},
};
const folders = ['vscode-vfs://host/talks'];
const config = 'vscode-vfs://host/talks/.transcript.yaml';
const roster = 'vscode-vfs://host/talks/speakers.yaml';
const talk = 'vscode-vfs://host/talks/2024/a.transcript';

const severities = async (client: LanguageClient, uri: string): Promise<readonly (number | undefined)[]> => {
	const report = await client.pull(uri);
	return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
};

const changed = (client: LanguageClient, uri: string): Promise<void> =>
	client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: [{ uri, type: FileChangeType.Changed }],
	});

const openYaml = (client: LanguageClient, uri: string, text: string): Promise<void> =>
	client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
		textDocument: { uri, languageId: 'yaml', version: 1, text },
	});

test('the nearest configuration wins over the user, and its changes hold at once', async () => {
	const files: Record<string, string> = {
		[config]: 'rules:\n  empty-turn: error\noverrides:\n  - files: "*.md"\n    rules: {empty-turn: hint}\n',
	};
	const settings = () => ({ rules: { 'empty-turn': 'information' } });
	const client = await connectInMemory({ capabilities, folders, files, settings });
	const uri = await client.open(broken, talk);
	const markdown = await client.open(broken, 'vscode-vfs://host/talks/b.md');
	const elsewhere = await client.open(broken, 'vscode-vfs://host/other/b.md');
	assert.deepEqual(await severities(client, uri), [1]);
	assert.deepEqual(await severities(client, markdown), [4]);
	assert.deepEqual(await severities(client, elsewhere), [3]);
	files[config] = 'rules:\n  empty-turn: off\n';
	await changed(client, config);
	assert.deepEqual(await severities(client, uri), []);
	assert.equal(client.refreshes(), 1);
	delete files[config];
	await changed(client, config);
	assert.deepEqual(await severities(client, uri), [3]);
	await client.stop();
});

test('a roster says how labels are read, and its changes hold at once', async () => {
	const files: Record<string, string> = { [roster]: '- Ann Lee\n- Bob Kay\n', [config]: 'convention: plain-name\n' };
	const client = await connectInMemory({ capabilities, folders, files });
	const uri = await client.open('A. Lee: Hi.\n\nBob Kay: Ho.\n', talk);
	const speakers = async (): Promise<unknown> => {
		const { speakers: count }: { speakers: number } = await client.connection.sendRequest('transcript/summary', {
			textDocument: { uri },
		});
		return count;
	};
	assert.equal(await speakers(), 2);
	files[roster] = '- name: Bob Kay\n  aliases: [A. Lee]\n';
	await changed(client, roster);
	assert.equal(await speakers(), 1);
	await client.stop();
});

test('one file’s own convention wins over the project’s', async () => {
	const files = { [config]: 'convention: plain-name\n' };
	const settings = (uri: string) => (uri === talk ? { conventionOfFile: 'initials' } : {});
	const client = await connectInMemory({ capabilities, folders, files, settings });
	const conventions: unknown[] = [];
	for (const uri of [talk, 'vscode-vfs://host/talks/b.transcript']) {
		await client.open(broken, uri);
		const summary: { convention: string } = await client.connection.sendRequest('transcript/summary', {
			textDocument: { uri },
		});
		conventions.push(summary.convention);
	}
	assert.deepEqual(conventions, ['initials', 'plain-name']);
	await client.stop();
});

test('what is wrong in a configuration is told where it stands until it is mended', async () => {
	const files: Record<string, string> = {
		[config]: 'rules:\n  empty-turn: loud\nroster: [gone.yaml]\n',
	};
	const client = await connectInMemory({ capabilities, folders, files });
	await client.pull(await client.open(broken, talk));
	const found = await client.push(({ uri }) => uri === config);
	assert.deepEqual(
		found.map(({ range: { start, end } }) => [start.line, start.character, end.line, end.character]),
		[
			[1, 14, 1, 18],
			[2, 9, 2, 18],
		],
	);
	assert.match(JSON.stringify(found[1]), /gone\.yaml/);
	files[config] = 'rules:\n  empty-turn: off\n';
	await changed(client, config);
	assert.deepEqual(await client.push(({ uri, diagnostics }) => uri === config && diagnostics.length === 0), []);
	await client.stop();
});

test('a configuration counts as it is being edited, and is no transcript', async () => {
	const files: Record<string, string> = { [config]: 'rules: {}\n' };
	const client = await connectInMemory({ capabilities, folders, files });
	const uri = await client.open(broken, talk);
	assert.deepEqual(await severities(client, uri), [2]);
	await openYaml(client, config, 'rules:\n  empty-turn: hint\n');
	assert.deepEqual(await client.pull(config), { kind: 'full', items: [] });
	assert.deepEqual(await severities(client, uri), [2], 'not before the typing has paused');
	client.pass();
	assert.deepEqual(await severities(client, uri), [4]);
	await client.change(config, 2, [{ text: 'rules:\n  empty-turn: hint\n  nonsense: off\n' }]);
	client.pass();
	// The first pause was over before the change; this request waits for the change itself.
	assert.deepEqual(await severities(client, uri), [4]);
	client.pass();
	assert.match(JSON.stringify(await client.push(({ uri }) => uri === config)), /nonsense/);
	await client.close(config);
	await severities(client, uri);
	client.pass();
	assert.deepEqual(await severities(client, uri), [2]);
	await client.stop();
});

test('files are watched: configurations, and rosters whatever their names', async () => {
	const crew = 'vscode-vfs://host/talks/people/crew.txt';
	const watchedFor = async (text: string): Promise<number> => {
		const files: Record<string, string> = { [config]: text, [crew]: 'Ann Lee\n' };
		const client = await connectInMemory({ capabilities, folders, files });
		await client.pull(await client.open(broken, talk));
		await client.stop();
		return client.registered.filter((method) => method === 'workspace/didChangeWatchedFiles').length;
	};
	assert.equal(await watchedFor('roster: people/crew.txt\n'), (await watchedFor('rules: {}\n')) + 1);
});

test('a client that watches no files has them read anew when something is saved', async () => {
	const files: Record<string, string> = { [config]: 'rules:\n  empty-turn: error\n' };
	const client = await connectInMemory({ capabilities: { textDocument: { diagnostic: {} } }, folders, files });
	const uri = await client.open(broken, talk);
	assert.deepEqual(await severities(client, uri), [1]);
	files[config] = 'rules:\n  empty-turn: hint\n';
	assert.deepEqual(await severities(client, uri), [1]);
	await client.save(uri);
	assert.deepEqual(await severities(client, uri), [4]);
	await client.stop();
});

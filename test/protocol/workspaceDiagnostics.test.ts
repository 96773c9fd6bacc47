import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type WorkspaceDiagnosticReport,
	WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { connectInMemory, type InMemory } from '../support/languageClient.ts';

const capabilities = {
	textDocument: { diagnostic: {} },
	workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const folder = 'vscode-vfs://host/talks';
const broken = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n\n**Bob Kay:**\n';
const sound = '**Ann Lee:** Hi.\n\n**Bob Kay:** Ho.\n\n**Ann Lee:** Yes.\n';

type Known = readonly { readonly uri: string; readonly value: string }[];

const ask = (client: InMemory, previousResultIds: Known = []): Promise<WorkspaceDiagnosticReport> =>
	client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
		previousResultIds: [...previousResultIds],
	}) as Promise<WorkspaceDiagnosticReport>;

const rulesIn = ({ items }: WorkspaceDiagnosticReport): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		items.map((item) => [
			item.uri.slice(folder.length + 1),
			item.kind === 'full' ? item.items.map(({ code }) => code) : 'unchanged',
		]),
	);

const idsIn = ({ items }: WorkspaceDiagnosticReport): Known =>
	items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

test('closed transcripts are checked; other text and open files are not theirs to tell of', async () => {
	const files: Record<string, string> = {
		[`${folder}/a.md`]: broken,
		[`${folder}/b.md`]: sound,
		[`${folder}/readme.md`]: '# About\n\nThis folder holds talks.\n',
		[`${folder}/open.transcript`]: broken,
	};
	const client = await connectInMemory({ capabilities, folders: [folder], files });
	await client.open(broken, `${folder}/open.transcript`);
	const first = await ask(client);
	assert.deepEqual(rulesIn(first), { 'a.md': ['empty-turn'], 'b.md': [], 'readme.md': [] });
	const second = await ask(client, idsIn(first));
	assert.deepEqual(rulesIn(second), { 'a.md': 'unchanged', 'b.md': 'unchanged', 'readme.md': 'unchanged' });
	files[`${folder}/a.md`] = sound;
	assert.deepEqual(rulesIn(await ask(client, idsIn(first)))['a.md'], []);
	await client.stop();
});

test('with the setting, an answer waits until the user wants one and until something has changed', async () => {
	const files: Record<string, string> = { [`${folder}/a.md`]: broken };
	let checkWorkspace = false;
	const settings = () => ({ checkWorkspace });
	const client = await connectInMemory({ capabilities, folders: [folder], files, settings });
	const turnOn = async (on: boolean): Promise<void> => {
		checkWorkspace = on;
		await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	};
	let answered = false;
	const waiting = ask(client).finally(() => {
		answered = true;
	});
	await client.connection.sendRequest('transcript/summary', { text: sound });
	assert.equal(answered, false, 'nobody wanted the folder checked');
	await turnOn(true);
	const first = await waiting;
	assert.deepEqual(rulesIn(first), { 'a.md': ['empty-turn'] });
	const next = ask(client, idsIn(first));
	files[`${folder}/a.md`] = sound;
	await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: [{ uri: `${folder}/a.md`, type: FileChangeType.Changed }],
	});
	const second = await next;
	assert.deepEqual(rulesIn(second), { 'a.md': [] });
	files[`${folder}/a.md`] = broken;
	const third = ask(client, idsIn(second));
	await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: [{ uri: `${folder}/a.md`, type: FileChangeType.Changed }],
	});
	const shown = await third;
	assert.deepEqual(rulesIn(shown), { 'a.md': ['empty-turn'] });
	await turnOn(false);
	assert.deepEqual(rulesIn(await ask(client, idsIn(shown))), { 'a.md': [] }, 'what was shown is taken back');
	await client.stop();
});

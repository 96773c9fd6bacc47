import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type DiagnosticOptions,
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

test('closed transcripts are followed for as long as the user wants it, apart from open ones', async () => {
	const files: Record<string, string> = { [`${folder}/a.md`]: broken, [`${folder}/b.md`]: sound };
	let checkWorkspace = false;
	const client = await connectInMemory({
		capabilities: { ...capabilities, textDocument: { diagnostic: { dynamicRegistration: true } } },
		folders: [folder],
		files,
		settings: () => ({ checkWorkspace }),
	});
	const turnOn = async (on: boolean): Promise<void> => {
		checkWorkspace = on;
		await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
	};
	const save = async (name: string, text: string): Promise<void> => {
		files[`${folder}/${name}`] = text;
		await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: `${folder}/${name}`, type: FileChangeType.Changed }],
		});
	};
	const held = (known: Known): Promise<WorkspaceDiagnosticReport> =>
		client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
			identifier: 'transcript-workspace',
			previousResultIds: [...known],
		}) as Promise<WorkspaceDiagnosticReport>;
	const ways = (): readonly string[] =>
		client.registered.filter((method) => method.endsWith('textDocument/diagnostic'));
	assert.equal((client.result.capabilities.diagnosticProvider as DiagnosticOptions).workspaceDiagnostics, false);
	assert.deepEqual(ways(), []);
	await turnOn(true);
	const first = await held([]);
	assert.deepEqual(rulesIn(first), { 'a.md': ['empty-turn'] });
	assert.deepEqual(ways(), ['textDocument/diagnostic']);
	const second = held(idsIn(first));
	await save('b.md', broken);
	assert.deepEqual(rulesIn(await second), { 'b.md': ['empty-turn'] });
	const known = [...idsIn(first), ...idsIn(await second)];
	const third = held(known);
	await client.open(broken, `${folder}/a.md`);
	assert.deepEqual(rulesIn(await third), { 'a.md': [] }, 'those of an open document are asked for by themselves');
	const fourth = held([...idsIn(await third), ...idsIn(await second)]);
	await client.close(`${folder}/a.md`);
	assert.deepEqual(rulesIn(await fourth), { 'a.md': ['empty-turn'] });
	await turnOn(false);
	// A change of settings is followed by a question for them.
	while (ways().length < 2) await client.connection.sendRequest('transcript/summary', { text: sound });
	assert.deepEqual(ways(), ['textDocument/diagnostic', 'no textDocument/diagnostic']);
	await client.stop();
});

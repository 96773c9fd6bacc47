import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'vscode-vfs://host/talks';
const capabilities = {
	textDocument: { diagnostic: {} },
	workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
};
const talk = (name: string) =>
	Array.from(
		{ length: 5 },
		() =>
			`**Bob Kay:** Why is it so, and who was there when you looked at it?\n\n**${name}:** I was, and so were you.\n`,
	).join('\n');

test('a name is held against those of the other files once they are known, and again when a file changes', async () => {
	const files: Record<string, string> = Object.fromEntries(
		['a', 'b', 'c', 'open'].map((name) => [`${folder}/${name}.md`, talk('Gerhard Lazu')]),
	);
	const mine = `${folder}/open.md`;
	const text = talk('Cora Fox').replace('**Cora Fox:**', '**Gehard Lazu:**');
	files[mine] = text;
	const client = await connectInMemory({ capabilities, folders: [folder], files });
	const messages = async () => {
		const report = await client.pull(mine);
		return report.kind === 'full' ? report.items.map(({ message }) => String(message).split(':')[0]) : ['unchanged'];
	};
	await client.open(text, mine);
	assert.deepEqual(await messages(), []);
	await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'gerhard' });
	assert.equal(client.refreshes(), 1);
	assert.deepEqual(await messages(), [
		'Gehard Lazu (1 label here) is likely Gerhard Lazu (15 labels in 3 other files)',
	]);
	for (const name of ['a', 'b']) {
		files[`${folder}/${name}.md`] = talk('Dee Moss');
		await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: `${folder}/${name}.md`, type: FileChangeType.Changed }],
		});
	}
	let left = await messages();
	for (let round = 0; round < 50 && left.length > 0; round++) left = await messages();
	assert.deepEqual(left, []);
	await client.stop();
});

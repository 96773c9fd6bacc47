import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { decisionsNotification, type WorkspaceFixes, workspaceFixesRequest } from '../../server/src/protocol.ts';
import { connectInMemory, type InMemory } from '../support/languageClient.ts';

const talk =
	'**Ann Lee:** A sentence cut\n\nin two.\n\n**Bob Kay:**  Yes.\n\n**Ann Lee:** No.\n\n**Bob Kay:** Well.\n\n**Ann Lee:** Good.\n';
const folder = 'file:///talks';
const files = { [`${folder}/a.md`]: talk, [`${folder}/b.md`]: talk };

const fixesIn = async ({ connection }: InMemory) => {
	const found = await connection.sendRequest<WorkspaceFixes>(workspaceFixesRequest, undefined);
	return found.files.map(({ uri, fixes }) => [uri.slice(folder.length + 1), fixes.map(({ rule }) => rule)]);
};

describe('fixes of all transcripts of the workspace', () => {
	test('each is whole and has the name of its rule; each rule says what it wants', async () => {
		const client = await connectInMemory({ folders: [folder], files });
		const found = await client.connection.sendRequest<WorkspaceFixes>(workspaceFixesRequest, undefined);
		assert.deepEqual(Object.keys(found.rules).sort(), ['broken-paragraph', 'label-spacing']);
		assert.match(found.rules['broken-paragraph'] ?? '', /blank line/);
		const [first] = found.files;
		assert.deepEqual(first?.fixes[0], {
			rule: 'broken-paragraph',
			title: 'Join the paragraphs',
			edit: { range: { start: { line: 0, character: 27 }, end: { line: 2, character: 0 } }, newText: ' ' },
		});
		assert.equal(found.files.length, 2);
		await client.stop();
	});

	test('a file of which somebody said that it is no transcript is left alone, until they say that it is one', async () => {
		const client = await connectInMemory({ folders: [folder], files });
		const all = ['broken-paragraph', 'label-spacing'];
		const { connection } = client;
		await connection.sendNotification(decisionsNotification, { declined: [`${folder}/a.md`], adopted: [] });
		assert.deepEqual(await fixesIn(client), [['b.md', all]]);
		const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Ann' })) ?? [];
		assert.ok(symbols.every(({ location }) => location.uri.endsWith('b.md')));
		await connection.sendNotification(decisionsNotification, { declined: [], adopted: [`${folder}/a.md`] });
		assert.deepEqual(await fixesIn(client), [
			['a.md', all],
			['b.md', all],
		]);
		await client.stop();
	});
});

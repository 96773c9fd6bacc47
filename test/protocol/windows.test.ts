import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	FileChangeType,
	type FileEvent,
	RenameRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connectInMemory } from '../support/languageClient.ts';

const talk = '**Ann Lee:** Good morning to all of you.\n\n**Bob Kay:** Good morning.\n\n**Ann Lee:** Well then.\n';
const diagnostic = { textDocument: { diagnostic: {} } };

test('two windows on one folder: what one has saved the other sees, and its own edits stay', async () => {
	const roster = 'file:///talks/speakers.yaml';
	const own = 'file:///talks/own.transcript';
	const files: Record<string, string> = {
		[roster]: '- Ann Lee\n- Bob Kay\n',
		'file:///talks/theirs.transcript': talk,
		[own]: talk,
	};
	const options = { folders: ['file:///talks'], files, capabilities: diagnostic };
	const [one, other] = [await connectInMemory(options), await connectInMemory(options)];
	const theirs = await one.open(talk, 'file:///talks/theirs.transcript');
	await other.open(`${talk}\n**Cy Day:** I am only in this window.\n`, own);
	const edit = await one.connection.sendRequest(RenameRequest.type, {
		textDocument: { uri: theirs },
		position: { line: 0, character: 4 },
		newName: 'Dee Ray',
	});
	for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
		files[uri] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, files[uri] ?? ''), edits);
	}
	assert.match(files[roster] ?? '', /Dee Ray/);
	const changes: FileEvent[] = Object.keys(edit?.changes ?? {}).map((uri) => ({ uri, type: FileChangeType.Changed }));
	assert.ok(changes.length >= 3);
	await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
	const report = await other.pull(own);
	const undeclared = report.kind === 'full' ? report.items.filter(({ code }) => code === 'undeclared-speaker') : [];
	assert.ok(
		undeclared.some(({ message }) => String(message).includes('Ann Lee')) &&
			undeclared.some(({ message }) => String(message).includes('Cy Day')),
		`the roster that the other window wrote holds for the text of this one: ${JSON.stringify(undeclared)}`,
	);
	await one.stop();
	await other.stop();
});

test('each root of a workspace has its own project; one that is closed is none of it any more', async () => {
	const files = {
		'file:///first/.transcript.yaml': 'rules: { empty-turn: off }\n',
		'file:///first/a.transcript': `${talk}\n**Bob Kay:**\n`,
		'file:///second/.transcript.yaml': 'rules: { empty-turn: error }\n',
		'file:///second/a.transcript': `${talk}\n**Bob Kay:**\n`,
	};
	const client = await connectInMemory({
		folders: ['file:///first', 'file:///second'],
		files,
		capabilities: diagnostic,
	});
	const severities = async (uri: string) => {
		const report = await client.pull(uri);
		return report.kind === 'full' ? report.items.map(({ severity }) => severity) : [];
	};
	for (const [uri, text] of Object.entries(files)) if (uri.endsWith('.transcript')) await client.open(text, uri);
	assert.deepEqual(await severities('file:///first/a.transcript'), []);
	assert.deepEqual(await severities('file:///second/a.transcript'), [1]);
	const symbols = async () =>
		await client.connection.sendRequest<readonly unknown[]>('workspace/symbol', { query: 'Ann Lee' });
	assert.equal((await symbols()).length, 2);
	await client.close('file:///second/a.transcript');
	await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
		event: { added: [], removed: [{ uri: 'file:///second', name: 'second' }] },
	});
	client.pass();
	assert.deepEqual(await severities('file:///first/a.transcript'), []);
	await client.stop();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type Candidates,
	candidatesRequest,
	type NamedLabel,
	type Operation,
	type OperationResult,
	operationRequest,
	unnamedSpeakersRequest,
	type WhoIsThis,
	whoIsThisRequest,
} from '../../server/src/protocol.ts';
import { connectInMemory, type LanguageClient } from '../support/languageClient.ts';

const talk = [
	'**Ann Lee:** Where were you last night?',
	'',
	'**Speaker 1:** At the harbour, Ann. I saw a ship.',
	'',
	'**Ann Lee:** Thanks, Bob. What ship?',
	'',
	'**Bob Kay:** One with three masts.',
	'',
	'**Ann Lee:** And where is it now?',
	'',
].join('\n');

async function operate(client: LanguageClient, uri: string, operation: Operation): Promise<OperationResult> {
	return await client.connection.sendRequest<OperationResult>(operationRequest, { textDocument: { uri }, operation });
}

const place = (line: number, character: number) => ({ line, character });
const at = (line: number, character: number) => ({ start: place(line, character), end: place(line, character) });

test('an operation is answered with edits of the document, in its own line ends', async () => {
	const client = await connectInMemory({});
	const text = talk.replaceAll('\n', '\r\n');
	const uri = await client.open(text);
	const result = await operate(client, uri, {
		kind: 'split',
		position: place(2, 36),
		speaker: { name: 'Bob Kay' },
	});
	assert.ok('changes' in result);
	assert.equal(result.title, 'Bob Kay goes on from here');
	const document = TextDocument.create(uri, 'transcript', 1, text);
	const after = TextDocument.applyEdits(document, [...(result.changes[uri] ?? [])]);
	assert.match(after, /^\*\*Speaker 1:\*\* At the harbour, Ann\.\r\n\r\n\*\*Bob Kay:\*\* I saw a ship\.\r$/m);
	await client.stop();
});

test('all turns of a placeholder are given to somebody', async () => {
	const client = await connectInMemory({});
	const uri = await client.open(talk);
	const result = await operate(client, uri, {
		kind: 'reassign',
		scope: 'label',
		range: at(2, 0),
		speaker: { name: 'Bob Kay' },
	});
	assert.ok('changes' in result);
	assert.deepEqual(result.changes[uri], [{ range: { start: place(2, 2), end: place(2, 11) }, newText: 'Bob Kay' }]);
	await client.stop();
});

test('an operation that cannot be is answered in words', async () => {
	const client = await connectInMemory({});
	const uri = await client.open(talk);
	assert.deepEqual(await operate(client, uri, { kind: 'merge', with: 'previous', range: at(0, 0) }), {
		message: 'No turn comes before this one.',
	});
	assert.ok('message' in (await operate(client, 'file:///none.transcript', { kind: 'not-speech', range: at(0, 0) })));
	await client.stop();
});

test('candidates and who is this', async () => {
	const client = await connectInMemory({});
	const uri = await client.open(talk);
	const textDocument = { uri };
	const found = await client.connection.sendRequest<Candidates>(candidatesRequest, {
		textDocument,
		position: place(9, 0),
		question: 'next',
	});
	assert.equal(found.candidates[0]?.name, 'Bob Kay');
	assert.deepEqual(found.roster, ['Ann Lee', 'Bob Kay']);
	const who = await client.connection.sendRequest<WhoIsThis | null>(whoIsThisRequest, {
		textDocument,
		position: place(2, 5),
	});
	assert.equal(who?.name, 'Speaker 1');
	assert.equal(who?.candidates[0]?.name, 'Bob Kay');
	const none = await client.connection.sendRequest<WhoIsThis | null>(whoIsThisRequest, {
		textDocument: { uri: 'file:///none.transcript' },
		position: place(0, 0),
	});
	assert.equal(none, null);
	await client.stop();
});

test('a declaration goes into the roster beside the document', async () => {
	const roster = 'file:///talks/speakers.yaml';
	const client = await connectInMemory({ files: { [roster]: '- Ann Lee\r\n' } });
	const uri = await client.open(talk);
	const result = await operate(client, uri, { kind: 'declare', name: 'Bob Kay' });
	assert.ok('changes' in result, JSON.stringify(result));
	assert.deepEqual(Object.keys(result.changes), [roster]);
	assert.match(result.changes[roster]?.[0]?.newText ?? '', /- Bob Kay/);
	assert.match(result.title, /speakers\.yaml/);
	await client.stop();
});

test('all speakers without a name, and their names as one edit', async () => {
	const client = await connectInMemory({});
	const uri = await client.open(talk);
	const found = await client.connection.sendRequest<readonly NamedLabel[]>(unnamedSpeakersRequest, {
		textDocument: { uri },
	});
	assert.deepEqual(
		found.map(({ label, turns }) => [label, turns]),
		[['Speaker 1', 1]],
	);
	const names = [{ label: 'Speaker 1', name: 'Bob Kay' }];
	const result = await operate(client, uri, { kind: 'name-speakers', names });
	assert.ok('changes' in result);
	assert.equal(result.changes[uri]?.length, 1);
	await client.stop();
});

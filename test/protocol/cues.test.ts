import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
	type ChangeCuesParams,
	type ChangeCuesResult,
	type CueAt,
	changeCuesRequest,
	cueAtRequest,
	type OperationResult,
	operationRequest,
} from '../../server/src/protocol.ts';
import { type ClientOptions, connectInMemory } from '../support/languageClient.ts';

const text =
	'WEBVTT\r\n\r\n00:01.000 --> 00:05.000\r\n<v Ann Lee>Is it so? I say no.</v>\r\n\r\n00:05.000 --> 00:07.000\r\n<v Bob Kay>Hardly.</v>\r\n';
const cursor = { line: 3, character: 21 };

async function captions(options: ClientOptions = {}) {
	const client = await connectInMemory(options);
	const uri = await client.open(text, 'memory:/talk.vtt');
	const ask = <T>(method: string, more: object): Promise<T> =>
		client.connection.sendRequest(method, { textDocument: { uri }, ...more });
	const written = (result: OperationResult): string => {
		if ('message' in result) return result.message;
		const document = TextDocument.create(uri, 'transcript', 1, text);
		return `${result.title}\n${TextDocument.applyEdits(document, [...(result.changes[uri] ?? [])])}`;
	};
	const changed = async (more: Omit<ChangeCuesParams, 'textDocument'>): Promise<string> =>
		written(await ask<ChangeCuesResult>(changeCuesRequest, more));
	return { client, ask, changed, written };
}

test('a cue is cut, for the same speaker and for another, in the line ends of the document', async () => {
	const { client, ask, changed, written } = await captions();
	const found = await ask<CueAt>(cueAtRequest, { position: cursor });
	assert.deepEqual(found, { first: 1, last: 5, cut: { time: '00:00:03.000', by: 'share' } });
	const cut = { kind: 'cut', position: cursor } as const;
	assert.match(
		await changed({ change: cut }),
		/^The cue is cut at 00:00:03\.000, in proportion[^\n]*\nWEBVTT\r\n\r\n00:01\.000 --> 00:03\.000\r\n<v Ann Lee>Is it so\?<\/v>\r\n\r\n00:03\.000 --> 00:05\.000\r\n<v Ann Lee>I say no\.<\/v>\r\n\r\n00:05/,
	);
	const operation = { ...cut, kind: 'split', cut: true, speaker: { name: 'Bob Kay' } } as const;
	assert.match(
		written(await ask<OperationResult>(operationRequest, { operation })),
		/^Bob Kay goes on from here; the cue is cut at 00:00:03\.000[^\n]*\nWEBVTT\r\n\r\n00:01\.000 --> 00:03\.000\r\n<v Ann Lee>Is it so\?<\/v>\r\n\r\n00:03\.000 --> 00:05\.000\r\n<v Bob Kay>I say no\.<\/v>\r\n/,
	);
	await client.stop();
});

test('at the time of the word that lies beside the document', async () => {
	const words = 'Is it so? I say no.'.split(' ').map((w, index) => ({ w, s: 1 + index * 0.7, e: 1.5 + index * 0.7 }));
	const { client, ask, changed } = await captions({
		files: { 'memory:/talk.words.json': JSON.stringify({ version: 1, words }) },
	});
	const found = await ask<CueAt>(cueAtRequest, { position: cursor });
	assert.deepEqual(found.cut, { time: '00:00:03.100', by: 'word' });
	assert.match(await changed({ change: { kind: 'cut', position: cursor } }), /when the word is said\n/);
	await client.stop();
});

test('all times are shifted; why nothing is changed is said', async () => {
	const { client, ask, changed } = await captions();
	assert.match(await changed({ change: { kind: 'shift', seconds: 60 } }), /01:05\.000 --> 01:07\.000\r\n<v Bob/);
	assert.match(await changed({ change: { kind: 'shift', seconds: -60 } }), /before the recording/);
	assert.match(await changed({ change: { kind: 'join' } }), /No cue is so short/);
	assert.match(await changed({ change: { kind: 'cut', position: { line: 0, character: 0 } } }), /No cue is here/);
	assert.equal(await ask(cueAtRequest, { textDocument: { uri: 'memory:/other.vtt' }, position: cursor }), null);
	await client.stop();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	CodeLensRequest,
	CodeLensResolveRequest,
	DocumentFormattingRequest,
	DocumentLinkRequest,
	DocumentRangeFormattingRequest,
	InlayHintRequest,
	SelectionRangeRequest,
	type SemanticTokensDelta,
	SemanticTokensDeltaRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { connectInMemory } from '../support/languageClient.ts';

const text =
	'---\naudio: talk.mp3\n---\n\n**Ann Lee: **Good [00:01] morning.\n\nAnd so on.\n\n**Bob Kay:** Thank you.\n\n**Ann Lee:** And now?\n\n**Bob Kay:** Now.';
const options = { tabSize: 4, insertSpaces: false };
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('semantic tokens: all, what changed of them, those of a range', async () => {
	const client = await connectInMemory();
	const uri = await client.open(text);
	const textDocument = { uri };
	const all = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
	assert.equal(all?.data.length, 5 * 5);
	assert.deepEqual(client.result.capabilities.semanticTokensProvider?.legend.tokenTypes, [
		'speaker',
		'placeholderSpeaker',
		'affiliation',
		'timestamp',
		'audioTag',
	]);
	const start = { line: 4, character: 2 };
	await client.change(uri, 2, [{ range: { start, end: start }, text: 'Dr. ' }]);
	const changed = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
		textDocument,
		previousResultId: all?.resultId ?? '',
	});
	const { edits } = changed as SemanticTokensDelta;
	const data = [...(all?.data ?? [])];
	for (const edit of edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
	const fresh = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
	assert.deepEqual(data, fresh?.data);
	assert.ok(edits.length > 0 && edits.every((edit) => (edit.data?.length ?? 0) < 10));
	const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 5 } };
	const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
	assert.deepEqual(part?.data, [8, 2, 7, 0, 0]);
	await client.stop();
});

test('selections grow', async () => {
	const client = await connectInMemory();
	const uri = await client.open(text);
	const [first] =
		(await client.connection.sendRequest(SelectionRangeRequest.type, {
			textDocument: { uri },
			positions: [{ line: 6, character: 5 }],
		})) ?? [];
	const ends: number[] = [];
	for (let at = first; at; at = at.parent) ends.push(at.range.end.line);
	assert.ok(ends.length > 3);
	assert.deepEqual(
		ends,
		ends.toSorted((a, b) => a - b),
	);
	await client.stop();
});

test('links to files are seen from the document’s folder', async () => {
	const client = await connectInMemory();
	const textDocument = { uri: await client.open(text) };
	const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
	assert.deepEqual(
		links?.map(({ target }) => target),
		['file:///talks/talk.mp3', 'file:///talks/talk.mp3#t=1'],
	);
	await client.stop();
});

test('formatting keeps the line ends of the document', async () => {
	const client = await connectInMemory();
	const textDocument = { uri: await client.open(text.replaceAll('\n', '\r\n')) };
	const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
	assert.deepEqual(
		edits?.map(({ newText }) => newText),
		['** '],
	);
	const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
	const none = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
		textDocument,
		range,
		options,
	});
	assert.deepEqual(none, []);
	await client.stop();
});

test('hints and lenses are as the settings say', async () => {
	const ask = async (settings: object) => {
		const client = await connectInMemory({
			capabilities: { workspace: { configuration: true } },
			settings: () => settings,
		});
		const textDocument = { uri: await client.open(text) };
		const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole });
		const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
		const [first] = lenses ?? [];
		const resolved = first && (await client.connection.sendRequest(CodeLensResolveRequest.type, first));
		await client.stop();
		return [hints?.map(({ label }) => label), lenses?.length, resolved?.command?.title];
	};
	assert.deepEqual(await ask({}), [[], 0, undefined]);
	assert.deepEqual(await ask({ inlayHints: { continuingSpeaker: true }, codeLens: { enabled: true } }), [
		['Ann Lee:'],
		2,
		'Ann Lee: 2 turns, 8 words, about 3 s, 73 % of all words',
	]);
});

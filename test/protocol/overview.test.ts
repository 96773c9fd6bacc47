import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';
import {
	type AnnotationTargets,
	annotationFilesNotification,
	annotationTargetsRequest,
	type Overview,
	overviewRequest,
} from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

const text = [
	'**Ann Lee:** We built the gate in May, and it held all winter.',
	'',
	'**Bob Kay:** How many people were there on the first day of it?',
	'',
	'**Ann Lee:** Two hundred, as far as anybody could count them.',
].join('\n');

test('an overview of an open document, live, with what people wrote on it', async () => {
	const client = await connectInMemory();
	const uri = await client.open(text);
	const textDocument = { uri };
	const ask = (): Promise<Overview> => client.connection.sendRequest(overviewRequest, { textDocument });
	assert.deepEqual(
		(await ask()).runs.map(({ row, line }) => [row, line]),
		[
			[0, 0],
			[1, 2],
			[0, 4],
		],
	);
	const place = { line: 2, character: 3 };
	const found: AnnotationTargets = await client.connection.sendRequest(annotationTargetsRequest, {
		textDocument,
		type: 'turn',
		ranges: [{ start: place, end: place }],
	});
	assert.ok('targets' in found);
	const event = { at: '2026-11-26T10:00:00.000Z', by: 'k3f9a2qx', target: found.targets[0] ?? assert.fail() };
	await client.connection.sendNotification(annotationFilesNotification, {
		textDocument,
		files: [
			{
				name: 'a.md.k3f9a2qx.annotations.jsonl',
				text: withEvents('', [
					{ ...event, id: 'a', act: 'verify' },
					{ ...event, id: 'b', act: 'tag', tag: 'the gate' },
				]),
			},
		],
	});
	const marked = await ask();
	assert.deepEqual(
		marked.annotations.map(({ kind, line, text: own }) => [kind, line, own]),
		[['tag', 2, 'the gate']],
	);
	assert.deepEqual(marked.verified, [{ from: 11, to: 22 }]);
	await client.change(uri, 2, [{ range: { start: place, end: place }, text: 'x' }]);
	const changed = await ask();
	assert.deepEqual(
		changed.speakers.map(({ name }) => name),
		['Ann Lee', 'Bxob Kay'],
	);
	assert.deepEqual([changed.verified, changed.annotations.map(({ kind }) => kind)], [[], ['tag', 'changed']]);
	await client.stop();
});

test('a document that is not open has an overview of nothing', async () => {
	const client = await connectInMemory();
	const answer: Overview = await client.connection.sendRequest(overviewRequest, {
		textDocument: { uri: 'file:///nowhere.md' },
	});
	assert.deepEqual([answer.words, answer.runs], [0, []]);
	await client.stop();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';
import {
	type AnchorDue,
	type AnnotationEvent,
	type AnnotationsAnswer,
	type AnnotationTargets,
	anchorsRequest,
	annotationFilesNotification,
	annotationsRequest,
	annotationTargetsRequest,
} from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

const text = [
	'**Ann Lee:** We built the gate in May, and it held all winter.',
	'',
	'**Bob Kay:** How many people were there on the first day of it?',
	'',
	'**Ann Lee:** Two hundred, as far as anybody could count them.',
].join('\n');
const at = (line: number, character: number) => ({ line, character });

async function annotated(acts: readonly string[]) {
	const client = await connectInMemory();
	const uri = await client.open(text);
	const textDocument = { uri };
	const ask = <T>(method: string, more = {}): Promise<T> =>
		client.connection.sendRequest(method, { textDocument, ...more });
	const found = await ask<AnnotationTargets>(annotationTargetsRequest, {
		type: 'turn',
		ranges: [{ start: at(2, 0), end: at(2, 5) }],
	});
	assert.ok('targets' in found);
	const events = acts.map(
		(act): AnnotationEvent => ({
			id: act,
			at: '2026-11-26T10:00:00.000Z',
			by: 'k3f9a2qx',
			act,
			target: found.targets[0] ?? assert.fail(),
		}),
	);
	const tell = (more: readonly AnnotationEvent[]) =>
		client.connection.sendNotification(annotationFilesNotification, {
			textDocument,
			files: [{ name: 'a.md.k3f9a2qx.annotations.jsonl', text: `oops\n${withEvents('', [...events, ...more])}` }],
		});
	await tell([]);
	return {
		client,
		uri,
		tell,
		rows: () => ask<AnnotationsAnswer>(annotationsRequest),
		anchors: () => ask<readonly AnchorDue[]>(anchorsRequest),
	};
}

test('a verified turn and a note are shown with their place; what is no event is told', async () => {
	const { rows } = await annotated(['verify', 'note']);
	const { turns, progress, rows: all, unread } = await rows();
	assert.deepEqual(
		turns.map(({ state }) => state),
		['unverified', 'verified', 'unverified'],
	);
	assert.equal(progress.verifiedTurns, 1);
	assert.deepEqual(all[0]?.range, { start: at(2, 13), end: at(2, 63) });
	assert.equal(all[0]?.author, 'Somebody (k3f9)');
	assert.deepEqual(unread, [{ line: 1, text: 'oops', file: 'a.md.k3f9a2qx.annotations.jsonl' }]);
});

test('an annotation follows edits, a changed word voids the verification, saving writes an anchor', async () => {
	const { client, uri, rows, anchors, tell } = await annotated(['verify', 'note']);
	await rows();
	assert.deepEqual(await anchors(), []);
	await client.change(uri, 2, [
		{ range: { start: at(0, 0), end: at(0, 0) }, text: '**Cem Ada:** Before we begin, one word.\n\n' },
		{ range: { start: at(4, 17), end: at(4, 41) }, text: 'large was the crowd' },
	]);
	const after = await rows();
	assert.deepEqual(
		after.turns.map(({ state }) => state),
		['unverified', 'unverified', 'changed', 'unverified'],
	);
	assert.equal(after.rows[1]?.range?.start.line, 4);
	const due = await anchors();
	assert.deepEqual(due.map(({ to }) => to).sort(), ['note', 'verify']);
	const anchor = due.find(({ to }) => to === 'note');
	assert.match(anchor?.target.exact ?? '', /^How large was the crowd/);
	await tell(
		due.map(({ to, target }) => ({
			id: `anchor-${to}`,
			at: '2026-11-26T11:00:00.000Z',
			by: 'k3f9a2qx',
			act: 'anchor',
			to,
			target,
		})),
	);
	const anchored = await rows();
	assert.equal(anchored.turns[2]?.state, 'changed');
	assert.deepEqual(await anchors(), []);
});

test('what was cut is found again where it is pasted', async () => {
	const { client, uri, rows } = await annotated(['note']);
	await rows();
	const [first = '', second = ''] = text.split('\n\n');
	await client.change(uri, 2, [{ range: { start: at(2, 0), end: at(4, 0) }, text: '' }]);
	assert.equal((await rows()).rows[0]?.range, undefined);
	await client.change(uri, 3, [{ range: { start: at(0, 0), end: at(0, 0) }, text: `${second}\n\n` }]);
	assert.equal((await rows()).rows[0]?.range?.start.line, 0);
	assert.ok(first);
});

test('a place where nobody speaks is refused in plain words', async () => {
	const client = await connectInMemory();
	const uri = await client.open(`# Title\n\n${text}`);
	const answer = await client.connection.sendRequest(annotationTargetsRequest, {
		textDocument: { uri },
		type: 'turn',
		ranges: [{ start: at(0, 0), end: at(0, 3) }],
	});
	assert.deepEqual(answer, { message: 'Nobody speaks here.' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEvents } from '../../server/src/annotations/writeEvents.ts';
import {
	type AnnotationEvent,
	type AnnotationTargets,
	annotationTargetsRequest,
	type TaggedPassages,
	taggedPassagesRequest,
} from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

const folder = 'file:///talks';
const text = [
	'---',
	'video: https://example.org/talk.mp4',
	'---',
	'',
	'# The [gate](https://evil.example)',
	'',
	'**Ann Lee (Mill)** (1:12): We built the gate in May, and it held all winter <b>long</b>.',
	'',
	'**Bob Kay** (1:20): How many people were there on the first day of it?',
	'',
].join('\n');
const uri = `${folder}/talk.transcript.md`;
const at = (line: number, character: number) => ({ line, character });

async function tagged() {
	const client = await connectInMemory({ folders: [folder], files: { [uri]: text } });
	await client.open(text, uri);
	const target = async (type: string, start: object, end: object) => {
		const found = await client.connection.sendRequest<AnnotationTargets>(annotationTargetsRequest, {
			textDocument: { uri },
			type,
			ranges: [{ start, end }],
		});
		assert.ok('targets' in found, JSON.stringify(found));
		return found.targets[0] ?? assert.fail();
	};
	const event = (id: string, more: Partial<AnnotationEvent>): AnnotationEvent => ({
		id,
		at: '2026-11-26T10:00:00.000Z',
		by: 'k3f9a2qx',
		act: 'tag',
		...more,
	});
	const words = await target('words', at(6, 29), at(6, 54));
	const events = [
		event('writer', { act: 'writer', name: 'Dee Fox' }),
		event('turn', { tag: 'people', target: await target('turn', at(8, 0), at(8, 0)) }),
		event('words', { tag: 'the *gate*', target: words }),
		event('section', { tag: 'people', target: await target('section', at(4, 0), at(4, 0)) }),
		event('gone', {
			tag: 'people',
			target: { ...words, exact: 'Nobody ever said a thing like this here', words: '1' },
		}),
		event('note', { act: 'note', body: 'no topic', target: words }),
	];
	const ask = async (of = uri, more: readonly AnnotationEvent[] = []) =>
		(
			await client.connection.sendRequest<TaggedPassages>(taggedPassagesRequest, {
				textDocument: { uri: of },
				files: [{ name: 'a.annotations.jsonl', text: withEvents('', [...events, ...more]) }],
			})
		).passages;
	return { client, ask, event };
}

test('passages with a topic are quoted with speaker, section, time and link; drifted ones in their old words', async () => {
	const { client, ask, event } = await tagged();
	const passages = await ask();
	assert.deepEqual(
		passages.map(({ tag, speaker, range, author }) => [tag, speaker, range?.start.line, author]),
		[
			['people', '', 4, 'Dee Fox'],
			['the *gate*', 'Ann Lee', 6, 'Dee Fox'],
			['people', 'Bob Kay', 8, 'Dee Fox'],
			['people', 'Ann Lee', undefined, 'Dee Fox'],
		],
	);
	const [section, words, turn, gone] = passages.map(({ markdown }) => markdown);
	assert.equal(section, '> The gate');
	assert.match(
		words ?? '',
		/^> built the gate in May, and\n>\n> — Ann Lee \(Mill\), \*The gate\*, \[1:12\]\(<https:.*t=72>\)$/,
	);
	assert.match(turn ?? '', /^> How many people were there on the first day of it\?\n>\n> — Bob Kay/);
	assert.match(gone ?? '', /^> Nobody ever said a thing like this here\n>\n> — Ann Lee$/);
	assert.deepEqual(
		(await ask(uri, [event('undo', { act: 'undo', to: ['turn', 'gone', 'section'] })])).map(({ tag }) => tag),
		['the *gate*'],
	);
	await client.stop();
});

test('a transcript that nobody has open is read from its file, an open one as it is being edited', async () => {
	const { client, ask } = await tagged();
	await client.change(uri, 2, [{ range: { start: at(8, 20), end: at(8, 28) }, text: 'How very many' }]);
	const edited = (await ask()).find(({ range }) => range?.start.line === 8);
	assert.match(edited?.markdown ?? '', /^> How very many people/);
	await client.close(uri);
	const closed = (await ask()).find(({ range }) => range?.start.line === 8);
	assert.match(closed?.markdown ?? '', /^> How many people/);
	assert.deepEqual(await ask(`${folder}/none.md`), []);
	assert.deepEqual(client.logged, []);
	await client.stop();
});

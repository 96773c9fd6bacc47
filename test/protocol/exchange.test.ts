import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	type ExportParams,
	type ExportResult,
	exportRequest,
	formatsRequest,
	type ImportParams,
	type ImportResult,
	importRequest,
	type KnownFormats,
} from '../../server/src/protocol.ts';
import { connectInMemory } from '../support/languageClient.ts';

const whisper = JSON.stringify({
	text: ' Good morning. Good morning to you.',
	segments: [
		{
			start: 0,
			end: 1.5,
			text: ' Good morning.',
			words: [
				{ word: ' Good', start: 0, end: 0.5, probability: 0.9 },
				{ word: ' morning.', start: 0.5, end: 1.5, probability: 0.8 },
			],
		},
		{ start: 2, end: 3, text: ' Good morning to you.' },
	],
	language: 'en',
});
const talk = '# The bridge\n\n**Ann Lee:** Good morning. [0:01]\n\n**Bob Kay:** Good morning to you.\n';

test('a file of another program becomes a transcript, with its word times', async () => {
	const client = await connectInMemory();
	const made = async (params: ImportParams) => client.connection.sendRequest<ImportResult>(importRequest, params);
	const text = await made({ name: 'talk.json', text: whisper, to: 'vtt' });
	assert.ok('text' in text);
	assert.match(text.text, /^WEBVTT\n\n00:00:00\.000 --> 00:00:01\.500\n.*Good morning\.\n/);
	assert.match(text.words ?? '', /"w":"Good","s":0,"e":0\.5,"c":0\.9/);
	const named = await made({
		name: 'a.srt',
		text: '1\n00:00:01,000 --> 00:00:02,000\nAnn Lee: So.\n\n2\n00:00:02,000 --> 00:00:03,000\nAnn Lee: Yes.\n',
		to: 'md',
		convention: 'plain-name',
	});
	assert.ok('text' in named && /^Ann Lee.*: So\. Yes\.$/m.test(named.text), JSON.stringify(named));
	await client.stop();
});

test('what cannot be read is refused, with what was expected', async () => {
	const client = await connectInMemory();
	const refused = async (params: Omit<ImportParams, 'to'>) => {
		const result = await client.connection.sendRequest<ImportResult>(importRequest, { ...params, to: 'md' });
		return 'message' in result ? result.message : JSON.stringify(result);
	};
	assert.match(await refused({ name: 'a.json', text: '{"x":1}' }), /^a\.json: .*Whisper/s);
	assert.match(await refused({ name: 'a.bin', text: '\u0000\u0001' }), /no known format.*can be read/);
	assert.match(await refused({ name: 'a.docx', binary: 'PK\u0003\u0004oops' }), /^a\.docx: /);
	assert.match(await refused({ name: 'a.vtt', text: 'WEBVTT\n' }), /^a\.vtt: /);
	await client.stop();
});

test('an open document is written in every format that is listed', async () => {
	const client = await connectInMemory();
	const formats = await client.connection.sendRequest<KnownFormats>(formatsRequest, {});
	assert.ok(formats.imports.includes('docx') && formats.imports.includes('json'));
	const uri = await client.open(talk, 'memory:/talk.md');
	const made = async (params: Omit<ExportParams, 'textDocument'>) =>
		client.connection.sendRequest<ExportResult>(exportRequest, { textDocument: { uri }, ...params });
	for (const { id } of formats.exports) {
		const result = await made({ to: id });
		const isFine = 'message' in result ? /^It cannot be written as .*(?:time|words\.json)/s.test(result.message) : true;
		assert.ok(isFine, `${id}: ${JSON.stringify(result)}`);
	}
	const word = await made({ to: 'docx' });
	assert.ok('binary' in word && word.binary?.startsWith('PK'));
	const text = await made({ to: 'text', speakers: ['Bob Kay'], sections: false });
	assert.ok('text' in text);
	assert.match(text.text, /Good morning to you/);
	assert.doesNotMatch(text.text, /bridge|Ann Lee/);
	assert.deepEqual(await made({ to: 'text', speakers: ['Eve'] }), { message: 'Nobody here is called Eve.' });
	assert.deepEqual(await made({ to: 'pdf' }), { message: 'There is no format pdf.' });
	await client.stop();
});

test('with the times of words that lie beside it', async () => {
	const words = ['Good', 'morning.', 'Good', 'morning', 'to', 'you.'].map((w, index) => ({
		w,
		s: index,
		e: index + 0.5,
	}));
	const client = await connectInMemory({ files: { 'memory:/talk.words.json': JSON.stringify({ version: 1, words }) } });
	const uri = await client.open(
		'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ann>Good morning.\n\n00:02.000 --> 00:06.000\n<v Bob>Good morning to you.\n',
		'memory:/talk.vtt',
	);
	const result = await client.connection.sendRequest<ExportResult>(exportRequest, {
		textDocument: { uri },
		to: 'vtt-words',
	});
	assert.ok('text' in result && result.text.includes('<00:00:01.000>morning.'), JSON.stringify(result));
	await client.stop();
});

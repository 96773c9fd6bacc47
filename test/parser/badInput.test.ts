import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locatedBlocks } from '../../server/src/model/transcript.ts';
import { type Parsed, parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { randomFrom } from '../support/random.ts';

const read = (text: string): Parsed => parse(splitLines(text));
const names = (transcript: Parsed): readonly string[] =>
	[...locatedBlocks(transcript, 'turn')].map(({ block }) => block.label.name);

/** No line may be lost or changed, and spans must lie on the text that they speak of. */
function holds(text: string): Parsed {
	const transcript = read(text);
	assert.deepEqual(
		transcript.blocks.flatMap(({ lines }) => lines.map((line) => line.text)),
		splitLines(text),
	);
	for (const { label } of transcript.detection.judgements()) {
		assert.ok(label.span.start <= label.nameSpan.start && label.nameSpan.end <= label.span.end);
		assert.ok(label.span.end <= label.speechAt);
	}
	return transcript;
}

const talk = 'Ann Lee: Hello, can you hear me?\n\nBob Kay: I can.\n\nAnn Lee: Good. Shall we?\n\nBob Kay: Yes.\n';
const four = ['Ann Lee', 'Bob Kay', 'Ann Lee', 'Bob Kay'];

describe('what no transcript should be', () => {
	test('an empty text, a line end, blanks', () => {
		for (const text of ['', '\n', '\r\n\r\n', ' \t\u00a0\u200b\n ', '\ufeff']) {
			assert.deepEqual(names(holds(text)), []);
		}
	});

	test('NUL and other control characters', () => {
		assert.deepEqual(names(holds(`\0\u0001\n\n${talk.replace('hear', 'he\0ar')}\u0007\u001b[0m`)), four);
		holds('\0'.repeat(5000));
	});

	test('random bytes', () => {
		const random = randomFrom(5);
		for (let round = 0; round < 60; round++) {
			holds(Array.from({ length: 400 }, () => String.fromCharCode(random(round % 2 ? 256 : 0xffff))).join(''));
		}
	});

	test('halves of characters that need two units', () => {
		assert.deepEqual(names(holds(talk.replaceAll('Ann', 'A\ud83d'))).length, 4);
		holds('\udc00: hi\n\ud800');
	});
});

describe('a byte-order mark', () => {
	test('before the first label', () => {
		const transcript = holds(`\ufeff${talk}`);
		assert.deepEqual(names(transcript), four);
		const [first] = locatedBlocks(transcript, 'turn');
		assert.deepEqual(first?.block.label.nameSpan, { start: 1, end: 8 });
	});

	test('before front matter, a heading, WEBVTT, a cue number, a time', () => {
		assert.equal(holds(`\ufeff---\ntitle: x\n---\n\n${talk}`).blocks[0]?.kind, 'metadata');
		assert.equal(holds(`\ufeff# Title\n\n${talk}`).blocks[0]?.kind, 'heading');
		assert.equal(holds('\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>hi').captions, true);
		assert.equal(holds('\ufeff1\n00:00:01,000 --> 00:00:02,000\nAnn: hi').lines[0]?.kind, 'captions');
		assert.equal(holds('\ufeff00:00:01,000 --> 00:00:02,000\nAnn: hi').captions, true);
	});
});

describe('ends of lines', () => {
	for (const [name, end] of [
		['CR LF', '\r\n'],
		['CR', '\r'],
	] as const) {
		test(name, () => assert.deepEqual(names(holds(talk.replaceAll('\n', end))), four));
	}

	test('mixed', () => {
		const ends = ['\r\n', '\n', '\r'];
		let at = 0;
		assert.deepEqual(names(holds(talk.replace(/\n/g, () => ends[at++ % 3] ?? '\n'))), four);
	});

	test('U+2028, U+2029, U+0085 and form feeds stay inside their line', () => {
		const text = talk.replace('can you', 'can\u2028Bob Kay: you\u2029\u0085\f');
		assert.deepEqual(names(holds(text)), four);
	});
});

describe('broken front matter', () => {
	const withFront = (front: string) => holds(`---\n${front}\n---\n\n${talk}`);

	test('is front matter still, with its turns below', () => {
		for (const front of [
			'a: [',
			'a: b: c',
			'\tx',
			'"',
			'- a\nb: c',
			'*x',
			'&a [*a]',
			'? : :',
			'%',
			'!!binary "@@"',
			'{',
		]) {
			const transcript = withFront(front);
			assert.equal(transcript.blocks[0]?.kind, 'metadata', front);
			assert.deepEqual(names(transcript), four, front);
		}
	});

	test('people of any type are read or passed over', () => {
		withFront('speakers: [1, null, true, {name: 3}, 2020-01-01, [[Ann Lee]]]');
		withFront('speakers: &a [*a, Ann Lee]');
		withFront('__proto__: {name: x}\nspeakers: {__proto__: x, constructor: y}');
	});

	test('an open fence swallows nothing', () => {
		assert.deepEqual(names(holds(`---\ntitle: x\n\n${talk}`)), four);
	});
});

test('an open code fence or comment ends with the text', () => {
	for (const open of ['```', '~~~~', '<!-- x', '$$']) holds(`${talk}\n${open}\n${talk}`);
});

describe('what stands between two rules at the top', () => {
	const turns = (text: string) => [...locatedBlocks(parse(text.split('\n')), 'turn')].length;
	const talk = ['**Ann Lee:** Where does it sail?', '**Bob Kay:** I think it sails to the pier.'];
	const below = `\n---\n\n${[...talk, ...talk].join('\n\n')}`;
	for (const [about, text, found] of [
		['turns below a heading', '---\n\n# Ferry\n\n**Ann Lee:** Hello.\n\n**Bob Kay:** Hello.\n', 6],
		['turns without an empty line', '---\n**Ann Lee:** Hello.\n\n**Bob Kay:** Hello.', 6],
		['plain names', '---\n\nAnn Lee: Hello to you.\n\nBob Kay: Hello to you.\n', 6],
		['front matter', '---\nspeakers: [Ann Lee]\ndate: 2026-05-01', 4],
		['front matter below an empty line', '---\n\nspeakers: [Ann Lee]', 4],
		['front matter below a comment', '---\n# Speakers: of the day\nTitle: Ferry', 4],
		['front matter that is badly written', '---\n*a: *b\n&a : &b', 4],
		['nothing', '---', 4],
	] as const) {
		test(about, () => assert.equal(turns(text + below), found));
	}
	test('front matter is no speech, turns are', () => {
		assert.equal(parse('---\n\ntitle: Ferry\n---\n\nAnn: Hello.'.split('\n')).lines[2]?.kind, 'metadata');
		assert.equal(parse('---\n**Ann:** Hello.\n---\n\nHo.'.split('\n')).lines[1]?.kind === 'metadata', false);
	});
});

test('a rule right below a turn makes no heading of it', () => {
	const text =
		'**Ann Lee:** Where does it sail?\n\n**Bob Kay:** I think it sails.\n---\n\n**Ann Lee:** When was that?\n\n**Bob Kay:** In May.';
	const parsed = parse(text.split('\n'));
	assert.equal([...locatedBlocks(parsed, 'turn')].length, 4);
	assert.equal([...locatedBlocks(parsed, 'heading')].length, 0);
});

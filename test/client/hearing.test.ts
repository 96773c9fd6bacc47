import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clockOf, windowAbout } from '../../client/src/hearing/page/draw.ts';
import { nextDoubtful, secondAt, turnAtLine, turnAtSecond, wordAtSecond } from '../../client/src/hearing/places.ts';
import { nextRate } from '../../client/src/hearing/rates.ts';
import { isRecording, recordingBeside } from '../../client/src/hearing/recordingNames.ts';
import { shownTurns } from '../../client/src/hearing/shownTurns.ts';
import { writtenTime } from '../../client/src/hearing/writtenTime.ts';
import { framedPage } from '../../client/src/webviews/framedPage.ts';
import { escaped } from '../../client/src/webviews/page/markup.ts';
import type { HeardTranscript } from '../../server/src/protocol.ts';

/** Two turns of three words, at lines 0 and 2; the second begins at 10 s. */
const heard: HeardTranscript = {
	turns: [
		{ line: 0, endLine: 0, name: 'Ann', first: 0, last: 3, from: 1, to: 4, by: 'word' },
		{ line: 2, endLine: 3, name: 'Bob', first: 3, last: 6, from: 10, to: 13, by: 'word' },
	],
	words: {
		line: [0, 0, 0, 2, 2, 3],
		start: [5, 9, 13, 5, 9, 0],
		end: [8, 12, 16, 8, 12, 4],
		from: [1000, 2000, 3000, 10_000, 11_000, 12_000],
		to: [2000, 3000, 4000, 11_000, 12_000, 13_000],
		sure: [90, 40, -1, 99, 10, 80],
	},
	times: [],
	unheard: [],
};

describe('from the text to the recording and back', () => {
	test('the word at a place, the next behind a gap, the last of a turn behind its end', () => {
		const at = (line: number, character: number) => secondAt(heard, { line, character });
		assert.deepEqual([at(0, 0), at(0, 5), at(0, 10), at(0, 12), at(0, 40)], [1, 1, 2, 2, 3]);
		assert.deepEqual([at(1, 0), at(2, 0), at(3, 0), at(9, 0)], [3, 10, 12, 12]);
		assert.equal(
			secondAt({ ...heard, turns: [], words: { ...heard.words, line: [], from: [] } }, { line: 0, character: 0 }),
			undefined,
		);
	});

	test('the turn and the word that are heard at a second', () => {
		assert.deepEqual(
			[0.5, 1, 5, 10, 99].map((second) => turnAtSecond(heard, second)?.name),
			[undefined, 'Ann', 'Ann', 'Bob', 'Bob'],
		);
		assert.deepEqual(
			[0.5, 1, 2.5, 4.2, 6, 12.9, 20].map((second) => wordAtSecond(heard.words, second)),
			[-1, 0, 1, 2, -1, 5, -1],
		);
		assert.deepEqual(
			[0, 1, 3].map((line) => turnAtLine(heard, line)?.name),
			['Ann', 'Ann', 'Bob'],
		);
	});

	test('doubtful words in a row, from the top again behind the last', () => {
		const from = (line: number, character: number, percent = 60) =>
			nextDoubtful(heard.words, { line, character }, percent);
		assert.deepEqual([from(0, 0), from(0, 9), from(2, 9), from(0, 0, 5)], [1, 4, 1, -1]);
	});
});

describe('where the recording is', () => {
	test('beside the transcript by its name, the one that is cut best first', () => {
		const names = ['talk.mp3', 'talk.wav', 'talk.transcript.md', 'talk 2.wav', 'TALK.json', 'other.wav'];
		assert.equal(recordingBeside('talk.transcript.md', names), 'talk.wav');
		assert.equal(recordingBeside('Talk.vtt', ['talk.MP3']), 'talk.MP3');
		assert.equal(recordingBeside('talk.md', ['talk.txt', 'xtalk.wav', 'talk.wav.md']), undefined);
		assert.deepEqual(['a.WAV', 'wav', 'a.exe', 'a.mp3.exe'].map(isRecording), [true, false, false, false]);
	});
});

test('a time is written as the text writes its times', () => {
	assert.equal(writtenTime(3725.6), '[01:02:05]');
	for (const [example, expected] of [
		['(0:12) Yes', '(1:05)'],
		['[00:00:12]', '[00:01:05]'],
		['00:12', '01:05'],
		['\\[0:00:12\\]', '[0:01:05]'],
		['[00:00:12.500]', '[00:01:05.250]'],
		['noon', '[00:01:05]'],
	] as const)
		assert.equal(writtenTime(65.25, example), expected, example);
	assert.equal(writtenTime(3725, '(0:12)'), '(1:02:05)');
});

test('turns have the colour that their speaker has in the text', () => {
	const row = { name: 'Ann Lee', turns: [{ label: { start: { line: 0, character: 0 } } }] };
	const shown = shownTurns(heard.turns, [row as never], new Map([['Ann Lee', 4]]));
	assert.deepEqual(
		shown.map(({ name, colour }) => [name, colour]),
		[
			['Ann', 5],
			['Bob', 0],
		],
	);
});

test('clocks, rates, and a window that stays until the sound leaves it', () => {
	assert.deepEqual([0, 72.9, 3725, -1].map(clockOf), ['0:00', '1:12', '1:02:05', '0:00']);
	assert.deepEqual([nextRate(1, 1), nextRate(1, -1), nextRate(3, 1), nextRate(0.5, -1)], [1.1, 0.9, 3, 0.5]);
	const from = windowAbout(100, 3600, undefined);
	assert.deepEqual([from, windowAbout(120, 3600, from), windowAbout(135, 3600, from)], [96, 96, 131]);
	assert.deepEqual([windowAbout(10, 20, undefined), windowAbout(3599, 3600, undefined)], [0, 3560]);
});

test('a page runs and loads nothing but its own, whatever it is called', () => {
	const hostile = `</title><script>alert(1)</script>" onload='x' &`;
	const page = framedPage({
		title: hostile,
		language: hostile,
		body: '<main></main>',
		style: '',
		script: "const end = '</script><b>';",
		policy: { 'media-src': "'self' blob:" },
	});
	assert.equal(page.match(/<script/g)?.length, 1);
	assert.equal(page.match(/<\/script/g)?.length, 1);
	assert.ok(!page.includes("onload='"));
	const [, policy = ''] = /content="([^"]*)"/.exec(page) ?? [];
	const [, nonce = ''] = /<script nonce="([^"]+)"/.exec(page) ?? [];
	assert.ok(nonce.length >= 24);
	assert.equal(
		policy.replaceAll('&#39;', "'"),
		`default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; media-src 'self' blob:`,
	);
	assert.equal(escaped(`<a b="c">&'`), '&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
	assert.notEqual(
		nonce,
		/<script nonce="([^"]+)"/.exec(framedPage({ title: '', language: 'en', body: '', style: '', script: '' }))?.[1],
	);
});

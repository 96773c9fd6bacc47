import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conventions } from '../../server/src/conventions/index.ts';
import { recordOf, type TurnRecord } from '../../server/src/formats/record.ts';
import { importFile } from '../../server/src/imports/index.ts';
import type { ImportSource, Refusal } from '../../server/src/imports/recording.ts';
import { type ImportOptions, type MadeTranscript, transcriptOf } from '../../server/src/imports/transcriptOf.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { wordsOf } from '../../server/src/text/words.ts';
import { said } from './said.ts';
import { shapes } from './shapes.ts';

const sourceOf = (name: string, text: string): ImportSource => ({ name, bytes: Buffer.from(text), text });

function made(name: string, text: string, options: ImportOptions = { to: 'md' }): MadeTranscript {
	const result: MadeTranscript | Refusal = transcriptOf(importFile(sourceOf(name, text)), options);
	assert.ok('text' in result, JSON.stringify(result));
	return result;
}
const turnsOf = (text: string) => recordOf('', parse(splitLines(text))).turns;

/** Who says what; a laugh is no word. */
const handsIn = (turns: readonly TurnRecord[]): readonly (readonly string[])[] =>
	turns.map(({ label, text }) => [label ?? '', text.replace('[laughs] ', '')]);

describe('every format says what was said, by whom and when', () => {
	for (const [shape, { file, text, speakers, starts, timed }] of Object.entries(shapes)) {
		test(shape, () => {
			const { text: markdown, words } = made(file, text);
			assert.deepEqual(
				wordsOf(
					markdown
						.replace(/\\?\[\d:\d\d\\?\]/g, ' ')
						.replace(/\*\*[^*]*:\*\*/g, ' ')
						.replace('[laughs]', ' '),
				),
				wordsOf(said.join(' ')),
			);
			assert.equal(words?.words.length ?? 0, timed);
			const captions: readonly TurnRecord[] = turnsOf(made(file, text, { to: 'vtt' }).text);
			if (!speakers) return;
			const expected = said.map((spoken, index): readonly string[] => [speakers[index] ?? '', spoken]);
			assert.deepEqual(handsIn(turnsOf(markdown)), expected);
			assert.deepEqual(handsIn(captions), expected);
			if (starts)
				assert.deepEqual(
					turnsOf(markdown).map(({ start }) => start),
					starts,
				);
			if (starts)
				assert.deepEqual(
					captions.map(({ start }) => Math.floor(start ?? 0)),
					starts,
				);
		});
	}

	test('words have their times, confidence and speakers', () => {
		const { words } = made('a.json', shapes.WhisperX?.text ?? '');
		assert.deepEqual(words?.words.slice(2, 4), [
			{ w: 'Bob.', s: 2, e: 2.5, c: 0.7, speaker: 'SPEAKER_00' },
			{ w: 'Good', s: 3, e: 3.5, c: 0.7, speaker: 'SPEAKER_01' },
		]);
		assert.equal(made('a.json', shapes.AssemblyAI?.text ?? '').words?.media, 'https://example.org/talk.mp3');
	});

	test('tiers that hold no words are told of', () => {
		assert.deepEqual(made('talk.eaf', shapes.EAF?.text ?? '').notes, [
			'left out, as they are said of other tiers: “B gloss”',
		]);
	});
});

describe('what comes out', () => {
	const podcast = shapes['Podcasting 2.0']?.text ?? '';

	test('a convention of choice, or a plain answer that it cannot be', () => {
		for (const { id } of conventions) {
			const result: MadeTranscript | Refusal = transcriptOf(importFile(sourceOf('a.json', podcast)), {
				to: 'md',
				convention: id,
			});
			if ('problem' in result) {
				assert.match(result.problem, /cannot be written|no convention/, id);
				continue;
			}
			const turns = recordOf('', parse(splitLines(result.text), { convention: id })).turns;
			assert.deepEqual(
				turns.map(({ label, text }) => [label, text]),
				said.map((text, at) => [['Ann Lee', 'Bob Kay'][at % 2], text]),
				id,
			);
		}
		assert.match(
			made('a.json', podcast, { to: 'md', convention: 'timed-name' }).text,
			/^Ann Lee {2}0:01\nGood morning, Bob\.\n\nBob Kay {2}0:03\n/,
		);
	});

	test('SubRip names who speaks where the speaker changes', () => {
		assert.match(
			made('a.json', podcast, { to: 'srt' }).text,
			/^1\n00:00:01,000 --> 00:00:02,500\nAnn Lee: Good morning, Bob\.\n\n2\n/,
		);
	});

	test('who reads a label out in captions goes on speaking', () => {
		const texts = [
			'It is late.',
			'Ann Lee: so she said.',
			'I asked who wrote all that down here, well. Ann Lee: so what?',
		];
		const segments = [
			{ start: 0, end: 1, text: 'Hello.', speaker: 'Ann Lee' },
			...texts.map((text, at) => ({ start: at + 1, end: at + 2, text, speaker: 'Bob Kay' })),
		];
		for (const to of ['srt', 'vtt'] as const)
			assert.deepEqual(
				turnsOf(made('a.json', JSON.stringify({ segments }), { to }).text).map(({ label, text }) => [label, text]),
				[
					['Ann Lee', 'Hello.'],
					['Bob Kay', texts.join(' ')],
				],
			);
	});

	test('long speech becomes cues of the size of a caption, at the times of its words', () => {
		const words = Array.from({ length: 60 }, (_, at) => ({
			word: ` word${at}${at % 6 === 5 ? '.' : ''}`,
			start: at,
			end: at + 0.5,
		}));
		const text = JSON.stringify({
			segments: [{ start: 0, end: 60, text: words.map(({ word }) => word).join(''), words }],
		});
		const cues = [...made('a.json', text, { to: 'vtt' }).text.matchAll(/^(\S+) --> .*\n(\w+)/gm)];
		assert.ok(cues.length > 5);
		for (const [, time, first] of cues) {
			const [, seconds] = /00:00:(\d\d)\.000/.exec(time ?? '') ?? [];
			assert.equal(Number(seconds), Number(first?.slice(4)));
		}
	});

	test('speech that looks like markup, labels, lists or times is read as speech', () => {
		const odd = [
			'# Not a heading',
			'- no list',
			'1. first',
			'> quoted',
			'**Bold:** no label',
			'<!-- hidden -->',
			'[a](b)',
			'`code`',
			'| a |',
			'--- x',
			'Carl: I said',
			'At 0:30',
			'``` yes',
			'a_b_ *c* \\d &amp;',
		];
		for (const speaker of [undefined, 'Ann Lee']) {
			const segments = odd.map((text, at) => ({
				start: at * 5,
				end: at * 5 + 1,
				text,
				...(speaker && { speaker: at % 2 ? 'Bob Kay' : speaker }),
			}));
			for (const convention of ['bold-name', 'timed-name']) {
				const { text } = made('a.json', JSON.stringify({ segments }), { to: 'md', convention });
				if (!speaker) continue;
				const turns = recordOf('', parse(splitLines(text), { convention })).turns;
				assert.deepEqual(
					turns.map((turn) => wordsOf(turn.text)),
					odd.map((one) => wordsOf(one)),
					convention,
				);
			}
		}
	});

	test('somebody whom nobody names never gets the words of another', () => {
		const segments = [
			{ start: 0, end: 1, text: 'One.', speaker: 'Ann Lee' },
			{ start: 1, end: 2, text: 'Two.' },
			{ start: 2, end: 3, text: 'Three.', speaker: 'Ann Lee' },
		];
		const turns = turnsOf(made('a.json', JSON.stringify({ segments })).text);
		assert.deepEqual(
			turns.map(({ label }) => label),
			['Ann Lee', 'Unknown speaker', 'Ann Lee'],
		);
	});
});

test('times of words inside the cues of WebVTT are times of words, each with whoever says it', () => {
	const text =
		'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Lee>Good<00:01.500><c> morning,</c><00:02.000><c> Bob.</c>\n\n00:03.000 --> 00:06.000\n<v Bob Kay>Good <00:03.500>morning.</v> <v Ann Lee><00:05.000>So.</v>\n\n00:06.000 --> 00:07.000\n<v Bob Kay>Yes, no.\n';
	const { words } = made('talk.vtt', text, { to: 'md' });
	assert.deepEqual(
		words?.words.map(({ w, s, e, speaker }) => [w, s, e, speaker]),
		[
			['Good', 1, 1.5, 'Ann Lee'],
			['morning,', 1.5, 2, 'Ann Lee'],
			['Bob.', 2, 3, 'Ann Lee'],
			['Good', 3, 3.5, 'Bob Kay'],
			['morning.', 3.5, 5, 'Bob Kay'],
			['So.', 5, 6, 'Ann Lee'],
		],
	);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { recordOf } from '../../server/src/formats/record.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';

const record = (text: string) => recordOf('a.md', parse(splitLines(text)));

const interview = `---
title: A morning
speakers:
  - name: Ann Lee
    affiliation: Daily Post
---

# Part one

**Ann Lee (Daily Post):** Good morning,
how are *you*?

And the family?

**Bob Kay:** Fine.

(Laughter.)

## Later

**Ann:** Good.
`;

describe('a transcript as data', () => {
	test('front matter gives the title, headings the sections, one-based and without blank ends', () => {
		const { title, sections } = record(interview);
		assert.equal(title, 'A morning');
		assert.deepEqual(sections, [
			{ title: 'Part one', level: 1, line: 8, endLine: 21 },
			{ title: 'Later', level: 2, line: 19, endLine: 21 },
		]);
	});

	test('wrapped lines are joined by spaces, paragraphs by a blank line, markup is left out', () => {
		assert.deepEqual(record(interview).turns[0], {
			speaker: 'Ann Lee',
			label: 'Ann Lee',
			affiliation: 'Daily Post',
			line: 10,
			endLine: 13,
			start: null,
			end: null,
			text: 'Good morning, how are you?\n\nAnd the family?',
		});
	});

	test('a label is as written, its speaker is who is meant', () => {
		const { turns, speakers } = record(interview);
		assert.equal(turns[2]?.label, 'Ann');
		assert.equal(turns[2]?.speaker, 'Ann Lee');
		assert.deepEqual(speakers[0], {
			name: 'Ann Lee',
			personName: 'Ann Lee',
			office: null,
			aliases: ['Ann'],
			affiliation: 'Daily Post',
			role: null,
			placeholder: false,
			turns: 2,
			words: 9,
		});
	});

	test('a time alone below a name, or above it, is when the turn begins', () => {
		const starts = (text: string) => record(text).turns.map(({ start }) => start);
		assert.deepEqual(starts('**Ann:**\n0:10\nGood.\n\n**Bob:**\n\n0:12\n\nYes.\n\n**Ann:** So.\n0:20\nNo.\n'), [
			10,
			12,
			null,
		]);
		assert.deepEqual(starts('0:10\n**Ann:** Good.\n\n0:12\n**Bob:** Yes.\n0:20\n**Ann:** So.\n'), [10, 12, null]);
		const chat = '22:25\n<ann> hello\n<bo> hi\n22:30\n<ann> so it is\n<bo> yes\n';
		assert.deepEqual(starts(chat), [null, null, null, null]);
	});

	test('what happened is an event', () => {
		assert.deepEqual(record(interview).events, [{ line: 17, text: '(Laughter.)' }]);
	});

	test('speech before the first label is by nobody', () => {
		const [first] = record('Hello and welcome.\n\n**Ann:** Thank you.\n\n**Bob:** Yes.\n').turns;
		assert.deepEqual([first?.speaker, first?.label, first?.line, first?.endLine], [null, null, 1, 1]);
	});

	test('a text without a label is a turn by nobody; an empty text has neither turn nor title', () => {
		assert.deepEqual(
			record('Just prose.').turns.map(({ speaker, line, text }) => [speaker, line, text]),
			[[null, 1, 'Just prose.']],
		);
		assert.deepEqual(record('').turns, []);
		assert.equal(record('').title, null);
	});

	test('a label says when a turn begins, nothing says when it ends', () => {
		const [first, second] = record('Ann Lee  0:05\nHello.\n\nBob Kay  1:02:03\nYes, well.\n').turns;
		assert.deepEqual([first?.start, first?.end, second?.start], [5, null, 3723]);
	});
});

const captions = `WEBVTT

1
00:00:01.000 --> 00:00:02.500
<v Ann Lee>Good</v>

2
00:00:02.500 --> 00:00:04.000
<v Ann Lee>morning.</v>

00:00:05.000 --> 00:00:06.000
<v Bob Kay>Morning &amp; hello.</v>
`;

describe('captions as data', () => {
	test('a run of cues by one voice is a turn that ends with its last cue', () => {
		const { turns, convention } = record(captions);
		assert.equal(convention, 'voice-cue');
		assert.deepEqual(
			turns.map(({ speaker, line, endLine, start, end, text }) => [speaker, line, endLine, start, end, text]),
			[
				['Ann Lee', 5, 9, 1, 4, 'Good morning.'],
				['Bob Kay', 12, 12, 5, 6, 'Morning & hello.'],
			],
		);
	});

	test('a name that repeats in a later cue is no speech', () => {
		const srt = '1\n00:00:01,000 --> 00:00:02,000\nAnn: Good\n\n2\n00:00:02,000 --> 00:00:03,000\nAnn: morning.\n\n';
		const rest = '3\n00:00:03,000 --> 00:00:04,000\nBob: Yes.\n\n4\n00:00:04,000 --> 00:00:05,000\nAnn: Well.\n\n';
		const { turns } = record(`${srt}${rest}5\n00:00:05,000 --> 00:00:06,000\nBob: No.\n`);
		assert.deepEqual(
			turns.map(({ text }) => text),
			['Good morning.', 'Yes.', 'Well.', 'No.'],
		);
	});

	test('captions without a voice are speech by nobody', () => {
		const { turns } = record('WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n00:02.000 --> 00:03.000\nthere.\n');
		assert.deepEqual(turns, [
			{ speaker: null, label: null, affiliation: null, line: 4, endLine: 7, start: 1, end: 3, text: 'Hello there.' },
		]);
	});
});

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const gold = new URL('nato-russia-council.gold.json', corpus);

test('a press conference is what its annotation by hand says', {
	skip: existsSync(gold) ? false : `no ${gold.pathname}`,
}, () => {
	const { turns, unattributed } = JSON.parse(readFileSync(gold, 'utf8'));
	const [first, ...labelled] = record(readFileSync(new URL('nato-russia-council.md', corpus), 'utf8')).turns;
	assert.deepEqual([first?.line, first?.endLine, first?.speaker], [unattributed.line, unattributed.endLine, null]);
	assert.deepEqual(
		labelled.map(({ line, endLine, label, affiliation, speaker }) => ({ line, endLine, label, affiliation, speaker })),
		turns.map((turn: Readonly<Record<string, unknown>>) => ({
			line: turn.line,
			endLine: turn.endLine,
			label: turn.speaker,
			affiliation: turn.affiliation,
			speaker: turn.person,
		})),
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Overview, overview } from '../../server/src/features/overview/overview.ts';
import { mergeRuns, type OverviewRun } from '../../server/src/features/overview/runs.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { randomFrom } from '../support/random.ts';

const { settings } = readSettings({});
const overviewOf = (...lines: readonly string[]): Overview => overview(parse(splitLines(lines.join('\n'))), settings);
const whoSpeaks = ({ runs, speakers }: Overview) =>
	runs.map(({ row, line, from, to }) => [speakers[row]?.name, line, from, to]);

test('who speaks when: a run for each change of speaker, in words', () => {
	const own = overviewOf(
		'# The gate',
		'',
		'## Opening',
		'',
		'**Ann Lee (CNN):** When will you open it?',
		'',
		'**Bob Kay:** On Monday.',
		'',
		'**Bob Kay:** And I mean this Monday.',
		'',
		'## Questions',
		'',
		'**Ann Lee (CNN):** Thank you.',
	);
	assert.deepEqual(whoSpeaks(own), [
		['Ann Lee', 4, 0, 5],
		['Bob Kay', 6, 5, 12],
		['Ann Lee', 12, 12, 14],
	]);
	assert.deepEqual(
		own.sections.map(({ title, line, from, to }) => [title, line, from, to]),
		[
			['Opening', 2, 0, 12],
			['Questions', 10, 12, 14],
		],
	);
	assert.equal(own.title, 'The gate');
	assert.equal(own.words, 14);
	assert.equal(own.span, undefined, 'nothing tells of time');
});

test('figures: questions, answers, and time that is reckoned is not time that is measured', () => {
	const own = overviewOf(
		'**Ann Lee (CNN):** When will you open it?',
		'',
		'**Bob Kay:** On Monday. And I mean this Monday.',
		'',
		'**Ann Lee (CNN):** Thank you.',
	);
	assert.deepEqual(
		own.speakers.map(({ name, turns, words, questions, answers, measuredSeconds, estimatedSeconds }) => [
			name,
			turns,
			words,
			questions,
			answers,
			measuredSeconds,
			estimatedSeconds,
		]),
		[
			['Ann Lee', 2, 7, 1, 0, 0, 3],
			['Bob Kay', 1, 7, 0, 1, 0, 3],
		],
	);
	assert.deepEqual(
		own.longest.map(({ line, words }) => [line, words]),
		[
			[2, 7],
			[0, 5],
			[4, 2],
		],
	);
});

test('a time line: from label to label is measured, what lies between two times is told to be reckoned', () => {
	const own = overviewOf(
		'[00:00:10] Ann Lee: When will you open the gate to us?',
		'',
		'[00:00:20] Bob Kay: On Monday. And I mean this Monday.',
		'',
		'[00:00:50] Ann Lee: And who pays for all of it in the end?',
		'',
		'[00:00:40] Bob Kay: The port pays for it out of its own reserve.',
		'',
		'[00:01:10] Ann Lee: Thank you.',
	);
	assert.deepEqual(
		own.runs.map(({ line, start, end, estimated }) => [line, start, end && Math.round(end), estimated ?? false]),
		[
			[0, 10, 20, false],
			[2, 20, 50, false],
			[4, 50, 60, true],
			[6, 60, 70, true],
			[8, 70, 71, true],
		],
		'a time that goes back is no place on a line',
	);
	assert.deepEqual(own.span && [own.span.start, Math.round(own.span.end)], [10, 71]);
	assert.equal(own.estimatedRuns, 3);
});

test('captions tell of silences and of two who talk at once', () => {
	const own = overviewOf(
		'WEBVTT',
		'',
		'00:01.000 --> 00:04.000',
		'<v Ann Lee>When will you open it?',
		'',
		'00:03.500 --> 00:06.000',
		'<v Bob Kay>On Monday.',
		'',
		'00:16.000 --> 00:18.000',
		'<v Ann Lee>Thank you.',
	);
	assert.deepEqual(own.pauses, {
		silences: { count: 1, seconds: 10, longest: [{ line: 8, start: 6, end: 16 }] },
		overlaps: { count: 1, seconds: 0.5, longest: [{ line: 5, start: 3.5, end: 4 }] },
	});
	assert.deepEqual(
		own.speakers.map(({ name, measuredSeconds, estimatedSeconds }) => [name, measuredSeconds, estimatedSeconds]),
		[
			['Ann Lee', 5, 0],
			['Bob Kay', 2.5, 0],
		],
	);
	assert.deepEqual(own.span, { start: 1, end: 18 });
});

test('speech that nobody has is a row of its own, and a mark says what is wrong', () => {
	const own = overviewOf(
		'**Ann Lee:** Good morning. What did it cost, and who pays for it?',
		'',
		'---',
		'',
		'**Speaker 1:** The port does, and I am glad that you ask me about it.',
	);
	assert.deepEqual(
		own.problems.filter(({ kind }) => kind === 'warning').map(({ line, at, count }) => [line, at, count]),
		[[4, 11, 1]],
	);
});

test('a text without speech has nothing to show', () => {
	assert.deepEqual(overviewOf('').runs, []);
	assert.equal(overviewOf('Nothing is said here.').words, 0);
});

const first = 'Ann Bob Cy Dee Eli Fay Gus Hal Ida Jo Kim Leo Mia Ned Ola Pia Ray Sue'.split(' ');
const last = 'Lee Kay Roe Fox Oh Dunn Wills Bray Hart Moss Penn Reid Stone Turk Vale Webb York'.split(' ');

/** A conversation of so many turns among 306 people. */
function conversation(turns: number): string {
	const random = randomFrom(5);
	return Array.from({ length: turns }, () => {
		const name = `${first[random(first.length)]} ${last[random(last.length)]}`;
		return `**${name}:** ${'It is so. We know that. '.repeat(1 + random(6))}`;
	}).join('\n\n');
}

test('never more than 2,000 runs, of 40 rows, with every word in them', () => {
	const own = overviewOf(conversation(6000));
	assert.ok(own.runs.length <= 2000 && own.runs.length > 200, `${own.runs.length}`);
	assert.equal(own.rows, 40);
	assert.equal(own.othersRow, 39);
	assert.equal(
		own.runs.reduce((sum, { words }) => sum + words, 0),
		own.words,
	);
	assert.equal(
		own.runs.reduce((sum, { turns }) => sum + turns, 0),
		6000,
	);
	assert.ok(own.runs.every(({ from }, index) => from >= (own.runs[index - 1]?.from ?? 0)));
	assert.equal(
		own.speakers.reduce((sum, { words }) => sum + words, 0),
		own.words,
	);
});

test('runs are joined within their row as far as needed, with their words, turns and doubts', () => {
	const run = (at: number, row: number, estimated = false): OverviewRun => ({
		row,
		line: at,
		endLine: at,
		from: at * 10,
		to: at * 10 + 10,
		words: 10,
		turns: 1,
		start: at,
		end: at + 1,
		...(estimated && { estimated }),
	});
	const many = Array.from({ length: 6000 }, (_, at) => run(at, at % 3));
	const merged = mergeRuns(many, 60_000);
	assert.ok(merged.length <= 2000, `${merged.length}`);
	assert.equal(
		merged.reduce((sum, { words }) => sum + words, 0),
		60_000,
	);
	assert.deepEqual(mergeRuns([run(0, 0), run(1, 0, true), run(2, 1)], 30), [
		{ ...run(0, 0, true), endLine: 1, to: 20, words: 20, turns: 2, end: 2 },
		run(2, 1),
	]);
});

test('thousands of turns without a word and a problem on each line end soon', () => {
	const own = overviewOf(Array.from({ length: 2500 }, (_, turn) => `**Speaker ${turn % 3}:**`).join('\n\n'));
	assert.equal(own.words, 0);
	assert.ok(own.runs.length <= 2000);
	assert.ok(own.problems.length <= 400);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const talk =
	'WEBVTT\r\n\r\nNOTE kept\r\n\r\n00:00:01.000 --> 00:00:04.000 align:start\r\n<v Ann Lee>Good morning. When does she sail for the first time, and who may come?\r\n\r\n00:00:04.000 --> 00:00:04.500\r\n<v Bob Kay>On the\r\n\r\n00:00:04.500 --> 00:00:07.000\r\n<v Bob Kay>first of May.\r\n';
const cues = (cwd: string, ...args: readonly string[]) => transcript(['cues', ...args], { cwd });
const textOf = (cwd: string, name = 'a.vtt') => readFileSync(join(cwd, name), 'utf8');

describe('cues', () => {
	test('shift: every time and nothing else, line ends as they are', () => {
		const cwd = folderOf({ 'a.vtt': talk });
		const { status, stdout, stderr } = cues(cwd, 'a.vtt', '--shift', '00:01:00.250');
		assert.deepEqual([status, stdout, stderr], [0, 'a.vtt: the times of 3 cues are changed\n', '']);
		assert.equal(
			textOf(cwd),
			talk.replace(/00:00:(\d\d)\.000/g, '00:01:$1.250').replaceAll('00:00:04.500', '00:01:04.750'),
		);
	});

	test('join and split, as a dry run and in place; a second run finds nothing to do', () => {
		const cwd = folderOf({ 'a.vtt': talk });
		const args = ['.', '--join', '--split', '--line-length', '30'];
		const dry = cues(cwd, ...args, '--dry-run');
		assert.equal(dry.status, 0);
		assert.match(dry.stdout, /^--- a\/a\.vtt\n/);
		assert.equal(textOf(cwd), talk);
		assert.match(cues(cwd, ...args).stdout, /1 cue is joined with the one before; 1 cue is cut into 2/);
		assert.match(textOf(cwd), /04\.000 --> 00:00:07\.000\r\n<v Bob Kay>On the\r\nfirst of May\.\r\n$/);
		assert.match(cues(cwd, ...args).stdout, /no cue is so short .*; no cue has more or longer lines/);
	});

	test('split at the time of a word that lies beside the file', () => {
		const words = 'Good morning. When does she sail for the first time, and who may come?'
			.split(' ')
			.map((w, index) => ({ w, s: 1 + index * 0.1, e: 1.1 + index * 0.1 }));
		const cwd = folderOf({ 'a.vtt': talk, 'a.words.json': JSON.stringify({ version: 1, words }) });
		assert.equal(cues(cwd, 'a.vtt', '--split', '--lines', '1').status, 0);
		assert.match(
			textOf(cwd),
			/00:00:01\.000 --> 00:00:01\.800 align:start\r\n<v Ann Lee>Good morning\. When does she sail for the\r\n/,
		);
	});

	test('what cannot be is refused, and the file stays as it is', () => {
		const cwd = folderOf({ 'a.vtt': talk, 'a.md': '**Ann Lee:** Good morning.\n', 'b/c.md': '**Ann Lee:** Yes.\n' });
		for (const [args, wanted] of [
			[['a.vtt', '--shift', '-2'], /a\.vtt: the first cue would begin before the recording does, by 1 s/],
			[['a.vtt', '--first', '9', '--last', '3'], /the last cue has to begin after the first/],
			[['a.md', '--shift', '1'], /a\.md: this file is no captions/],
			[['a.vtt'], /Say what is to change/],
			[['a.vtt', '--shift', 'soon'], /--shift is a time/],
			[['a.vtt', '--split', '--lines', 'two'], /--lines is a number/],
			[['a.vtt', '--stretch', '0'], /above zero/],
			[['-', '--join'], /Standard input/],
		] as const) {
			const { status, stderr } = cues(cwd, ...args);
			assert.equal(status, 2, args.join(' '));
			assert.match(stderr, wanted);
			assert.equal(textOf(cwd), talk);
		}
	});
});

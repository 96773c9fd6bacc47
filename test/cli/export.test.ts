import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const talk = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';

describe('export', () => {
	test('one file as JSON', () => {
		const { status, stdout, stderr } = transcript(['export', 'a.md', '--to', 'json'], {
			cwd: folderOf({ 'a.md': talk }),
		});
		assert.deepEqual([status, stderr], [0, '']);
		const { file, turns } = JSON.parse(stdout);
		assert.deepEqual([file, turns.length], ['a.md', 3]);
	});

	test('any number of files as JSON lines, in order, without those in which nobody speaks', () => {
		const cwd = folderOf({ 'x/b.md': talk, 'x/a.txt': talk, 'x/README.md': '# About\n\nNothing.\n', 'x/c.json': '{}' });
		const { status, stdout } = transcript(['export', 'x', '--to', 'jsonl'], { cwd });
		assert.equal(status, 0);
		const files = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line).file);
		assert.deepEqual(files, ['x/a.txt', 'x/b.md']);
	});

	test('a file without a label, named: its words are nobody’s', () => {
		const cwd = folderOf({ 'a.md': 'Well, I came here by boat.\n' });
		const { status, stdout, stderr } = transcript(['export', 'a.md', '--to', 'json'], { cwd });
		assert.deepEqual([status, stderr], [0, '']);
		assert.deepEqual(
			JSON.parse(stdout).turns.map(({ speaker, text }: { speaker: unknown; text: unknown }) => [speaker, text]),
			[[null, 'Well, I came here by boat.']],
		);
	});

	test('words that a format cannot hold are counted on stderr, and the exit status is 1', () => {
		const timed = '- bring a pen\n\nAnn Lee  0:05\nHello there.\n\nBob Kay  0:15\nFine.\n\nAnn Lee  0:17\nGood.\n';
		const cwd = folderOf({ 'a.md': timed });
		const { status, stdout, stderr } = transcript(['export', 'a.md', '--to', 'vtt'], { cwd });
		assert.equal(status, 1);
		assert.match(stdout, /Hello there/);
		assert.match(stderr, /^a\.md: 3 words left out/m);
		assert.equal(transcript(['export', 'a.md', '--to', 'vtt', '--out', 'out/'], { cwd }).status, 1);
	});

	test('standard input', () => {
		const { status, stdout } = transcript(['export', '-', '--to', 'json'], { input: talk });
		assert.deepEqual([status, JSON.parse(stdout).file], [0, '-']);
	});

	test('into a file, and into a folder that keeps the folders below', () => {
		const cwd = folderOf({ 'in/a.transcript.md': talk, 'in/deep/a.txt': talk });
		assert.equal(transcript(['export', 'in/deep/a.txt', '--to', 'json', '--out', 'one.json'], { cwd }).status, 0);
		assert.equal(JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8')).file, 'in/deep/a.txt');
		assert.equal(transcript(['export', 'in', '--to', 'json', '--out', 'out/'], { cwd }).status, 0);
		assert.ok(existsSync(join(cwd, 'out/a.json')) && existsSync(join(cwd, 'out/deep/a.json')));
	});

	test('several files are not poured into one', () => {
		const cwd = folderOf({ 'a.md': talk, 'b.md': talk });
		const { status, stdout, stderr } = transcript(['export', 'a.md', 'b.md', '--to', 'json'], { cwd });
		assert.deepEqual([status, stdout], [2, '']);
		assert.match(stderr, /--out FOLDER/);
	});

	test('two files never become one, a source is never written over', () => {
		const cwd = folderOf({ 'a.md': talk, 'a.txt': talk, 'b.jsonl': talk });
		assert.equal(transcript(['export', 'a.md', 'a.txt', '--to', 'json', '--out', 'out/'], { cwd }).status, 2);
		assert.equal(transcript(['export', 'b.jsonl', '--to', 'json', '--out', 'b.jsonl'], { cwd }).status, 2);
		assert.equal(readFileSync(join(cwd, 'b.jsonl'), 'utf8'), talk);
	});

	test('a file that cannot be read is told of, the others are still exported', () => {
		const cwd = folderOf({ 'b.md': talk, 'c.md': new Uint8Array([0xff, 0x00, 0xc3, 0x28]) });
		const { status, stdout, stderr } = transcript(['export', 'a.md', 'b.md', 'c.md', '--to', 'jsonl'], { cwd });
		assert.equal(status, 2);
		assert.equal(JSON.parse(stdout).file, 'b.md');
		assert.match(stderr, /^a\.md: no such file or directory$/m);
		assert.match(stderr, /^c\.md: it is/m);
	});
});

describe('usage', () => {
	for (const args of [
		[],
		['export'],
		['export', 'a.md'],
		['export', 'a.md', '--to', 'docx'],
		['nonsense'],
		['--nonsense'],
	]) {
		test(`transcript ${args.join(' ')}: exit status 2 and where help is`, () => {
			const { status, stdout, stderr } = transcript(args);
			assert.deepEqual([status, stdout], [2, '']);
			assert.match(stderr, /--help/);
		});
	}

	test('help and version are on standard output', () => {
		const { status, stdout } = transcript(['--help']);
		assert.equal(status, 0);
		assert.match(stdout, /export/);
		const known = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		assert.equal(transcript(['--version']).stdout, `${known.version}\n`);
		assert.match(transcript(['export', '--help']).stdout, /--to <format>/);
	});
});

describe('formats', () => {
	const timed = 'Ann Lee  0:05\nHello there.\n\nBob Kay  0:15\nFine.\n\nAnn Lee  0:17\nGood.\n';

	test('each is written', () => {
		const cwd = folderOf({ 'a.md': timed });
		for (const [to, start] of [
			['vtt', 'WEBVTT\n\n00:00:05.000 --> 00:00:15.000\n<v Ann Lee>'],
			['srt', '1\n00:00:05,000 --> 00:00:15,000\nAnn Lee: '],
			['podcast', '{\n  "version": "1.0.0"'],
			['csv', 'turn,speaker,'],
			['tei', '<?xml version="1.0" encoding="UTF-8"?>\n<TEI '],
			['html', '<!doctype html>\n'],
			['text', 'Ann Lee: Hello there.\n\nBob Kay: Fine.'],
		] as const) {
			const { status, stdout, stderr } = transcript(['export', 'a.md', '--to', to], { cwd });
			assert.deepEqual([status, stderr, stdout.slice(0, start.length)], [0, '', start]);
		}
	});

	test('captions without times: exit status 2, what is missing, no file', () => {
		const cwd = folderOf({ 'a.md': talk, 'b.md': timed });
		const { status, stderr } = transcript(['export', 'a.md', 'b.md', '--to', 'vtt', '--out', 'out/'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /^a\.md: it has no times/);
		assert.deepEqual([existsSync(join(cwd, 'out/a.vtt')), existsSync(join(cwd, 'out/b.vtt'))], [false, true]);
		assert.equal(transcript(['export', 'a.md', '--to', 'srt', '--out', 'a.srt'], { cwd }).status, 2);
		assert.equal(existsSync(join(cwd, 'a.srt')), false);
	});
});

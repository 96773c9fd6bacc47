import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const talk = JSON.stringify({
	segments: [
		{ start: 1, end: 2, text: ' Good morning.', speaker: 'Ann Lee', words: [{ word: 'Good', start: 1, end: 1.5 }] },
		{ start: 3, end: 4, text: ' Good morning to you.', speaker: 'Bob Kay' },
	],
});
const written = '**Ann Lee:** \\[0:01\\] Good morning.\n\n**Bob Kay:** \\[0:03\\] Good morning to you.\n';

describe('import', () => {
	test('to standard output', () => {
		const { status, stdout, stderr } = transcript(['import', 'talk.json'], { cwd: folderOf({ 'talk.json': talk }) });
		assert.deepEqual([status, stdout], [0, written]);
		assert.match(stderr, /word times are left out; with --out/);
	});

	test('into a file, its word times beside it, in a convention of choice', () => {
		const cwd = folderOf({ 'talk.json': talk });
		const args = ['import', 'talk.json', '--convention', 'timed-name', '--out', 'new/talk.md'];
		assert.deepEqual(transcript(args, { cwd }), { status: 0, stdout: '', stderr: '' });
		assert.match(readFileSync(join(cwd, 'new/talk.md'), 'utf8'), /^Ann Lee {2}0:01\nGood morning\.\n/);
		const { version, words } = JSON.parse(readFileSync(join(cwd, 'new/talk.words.json'), 'utf8'));
		assert.deepEqual([version, words], [1, [{ w: 'Good', s: 1, e: 1.5, speaker: 'Ann Lee' }]]);
	});

	test('several files into a folder', () => {
		const cwd = folderOf({ 'in/a.json': talk, 'in/b.json': talk });
		assert.equal(transcript(['import', 'in/*.json', '--to', 'vtt', '--out', 'out/'], { cwd }).status, 0);
		assert.match(readFileSync(join(cwd, 'out/b.vtt'), 'utf8'), /<v Bob Kay>Good morning to you\./);
		assert.ok(existsSync(join(cwd, 'out/a.words.json')));
		assert.equal(transcript(['import', 'in/*.json'], { cwd }).status, 2);
	});

	test('nothing is written over, neither what is read nor what was edited', () => {
		const cwd = folderOf({ 'talk.json': talk, 'talk.md': 'Edited by hand.\n', 'x.words.json': talk });
		const again = transcript(['import', 'talk.json', '--out', 'talk.md'], { cwd });
		assert.equal(again.status, 2);
		assert.match(again.stderr, /talk\.md is there already; --force/);
		assert.equal(readFileSync(join(cwd, 'talk.md'), 'utf8'), 'Edited by hand.\n');
		assert.equal(transcript(['import', 'talk.json', '--out', 'talk.md', '--force'], { cwd }).status, 0);
		assert.equal(readFileSync(join(cwd, 'talk.md'), 'utf8'), written);
		assert.equal(transcript(['import', 'x.words.json', '--out', 'x.md', '--force'], { cwd }).status, 2);
		assert.equal(transcript(['import', 'talk.json', '--out', 'talk.json', '--force'], { cwd }).status, 2);
	});

	test('what cannot be read is told, and nothing is written', () => {
		const cwd = folderOf({ 'a.json': '{"a":1}', 'b.bin': Uint8Array.from([0, 1, 2, 3, 255]) });
		const { status, stdout, stderr } = transcript(['import', 'a.json', '--out', 'a.md'], { cwd });
		assert.deepEqual([status, stdout, existsSync(join(cwd, 'a.md'))], [2, '', false]);
		assert.match(stderr, /^a\.json: its JSON is of none of the known shapes/);
		assert.match(transcript(['import', 'b.bin'], { cwd }).stderr, /no known format/);
		assert.match(transcript(['import', 'none.json'], { cwd }).stderr, /no such file/);
	});

	test('standard input', () => {
		assert.equal(transcript(['import', '-'], { input: talk }).stdout, written);
	});
});

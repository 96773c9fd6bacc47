import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
const faulty = clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**');
const cache = '.transcript-cache.json';

/** What is kept says something else from now on: whoever reads it shows where it comes from. */
function mark(cwd: string): void {
	const text = readFileSync(join(cwd, cache), 'utf8');
	writeFileSync(join(cwd, cache), text.replaceAll('warning malformed-label', 'warning from-the-cache'));
}

test('a file that is as it was is not checked again, under the same configuration, people and format', () => {
	const cwd = folderOf({ 'a.md': faulty, 'b.md': clean });
	const check = (...args: readonly string[]) => transcript(['check', '.', '--cache', ...args], { cwd });
	const first = check();
	assert.deepEqual([first.status, first.stderr], [0, '']);
	assert.match(first.stdout, /malformed-label/);
	assert.equal(check().stdout, first.stdout);
	mark(cwd);
	const kept = check('--max-warnings', '0');
	assert.match(kept.stdout, /from-the-cache/);
	assert.equal(kept.status, 1);
	assert.match(check('--rule', 'malformed-label=error').stdout, /error malformed-label/);
	assert.ok(JSON.parse(check('--format', 'json').stdout)[0].diagnostics.length > 0);
	assert.match(check().stdout, /warning malformed-label/);
	for (const [path, text] of [
		['a.md', `${faulty}\n**Bob Kay:** Yes.\n`],
		['speakers.yaml', '- Ann Lee\n- Bob Kay\n'],
		['.transcript.yaml', 'rules: {repeated-text: off}\n'],
	] as const) {
		mark(cwd);
		assert.match(check().stdout, /from-the-cache/);
		writeFileSync(join(cwd, path), text);
		assert.match(check().stdout, /warning malformed-label/, path);
	}
	rmSync(join(cwd, 'b.md'));
	check();
	assert.ok(!readFileSync(join(cwd, cache), 'utf8').includes('b.md'));
});

test('many files, on threads: the program ends when it has said what it found', () => {
	const names = Array.from({ length: 60 }, (_, index) => `${index}.md`);
	const cwd = folderOf(Object.fromEntries(names.map((name) => [name, faulty])));
	for (const args of [['--cache'], ['--cache', '--format', 'json'], []]) {
		const { status, stdout } = transcript(['check', '.', ...args], { cwd });
		assert.equal(status, 0, args.join(' '));
		assert.equal(stdout.match(/malformed-label/g)?.length, names.length, args.join(' '));
	}
});

test('a cache that is damaged is told of and made anew', () => {
	for (const damage of ['', '{"version":', '[]', '{"version":"0.1.0","entries":[]}', '\u0000\u0001\u0002']) {
		const cwd = folderOf({ 'a.md': faulty, [cache]: damage });
		const { status, stdout, stderr } = transcript(['check', 'a.md', '--cache', '--max-warnings', '0'], { cwd });
		assert.equal(status, 1);
		assert.match(stdout, /malformed-label/);
		assert.match(stderr, /^\.transcript-cache\.json: .+; it is made anew\nMore than 0 warnings\.\n$/);
		assert.ok(readFileSync(join(cwd, cache), 'utf8').startsWith('{"version":'));
	}
	const entries = '{"version":"0.1.0","entries":{"a.md":{"key":1,"outcome":{}}}}';
	const cwd = folderOf({ 'a.md': faulty, [cache]: entries });
	assert.match(transcript(['check', 'a.md', '--cache'], { cwd }).stdout, /malformed-label/);
});

test('another place, standard input, and --fix', () => {
	const cwd = folderOf({ 'a.md': faulty });
	transcript(['check', 'a.md', '--cache', '--cache-location', 'kept/results.json'], { cwd });
	assert.ok(existsSync(join(cwd, 'kept/results.json')) && !existsSync(join(cwd, cache)));
	assert.match(transcript(['check', '-', '--cache'], { cwd, input: faulty }).stdout, /malformed-label/);
	assert.equal(transcript(['check', 'a.md', '--cache', '--fix'], { cwd }).status, 2);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { outcomesOf } from '../../server/src/cli/pool.ts';
import { folderOf, transcript } from '../support/commandLine.ts';

const broken = '**Ann Lee:** Good morning.\n\n**Bob Kay: Good morning to you.**\n\n**Ann Lee:** Well.\n';
const names = Array.from({ length: 1000 }, (_, index) => `${index % 10}/${String(index).padStart(4, '0')}.md`).sort();
const cwd = folderOf(Object.fromEntries(names.map((name) => [name, broken.replace('Well', name)])));

test('a thousand files: every one, in order, by several threads', () => {
	const { status, stdout, stderr } = transcript(['check', '.', 'gone.md', '--format', 'json'], { cwd });
	assert.deepEqual([status, stderr], [2, 'gone.md: no such file or directory\n']);
	const reports: readonly { file: string; diagnostics: readonly { rule: string }[] }[] = JSON.parse(stdout);
	assert.deepEqual(
		reports.map(({ file }) => file),
		names,
	);
	assert.ok(reports.every(({ diagnostics }) => diagnostics.some(({ rule }) => rule === 'malformed-label')));
});

test('a thousand files fixed, each with its own text', () => {
	const { status, stdout } = transcript(['check', '.', '--fix'], { cwd });
	assert.equal(status, 0);
	assert.match(stdout, /1000 problems fixed in 1000 files\./);
	for (const name of names) {
		const expected = broken
			.replace('Well', name)
			.replace('**Bob Kay: Good morning to you.**', '**Bob Kay:** Good morning to you.');
		assert.equal(readFileSync(join(cwd, name), 'utf8'), expected);
	}
	assert.equal(readdirSync(join(cwd, '0')).length, 100);
});

test('an output file that cannot be written', () => {
	const { status, stderr } = transcript(['export', '.', '--to', 'jsonl', '--out', '/dev/null/x'], { cwd });
	assert.equal(status, 2);
	assert.match(stderr, /\/dev\/null\/x: /);
});

test('threads that end by themselves: each file is told of, and the work ends', async () => {
	const files = Array.from({ length: 60 }, (_, index) => ({ file: `${index}.md`, named: true, below: `${index}.md` }));
	const script = new URL('data:text/javascript,process.exit()');
	const messages: string[] = [];
	for await (const { failed, messages: own } of outcomesOf(
		files,
		{ name: 'stats', options: { format: 'text' } },
		script,
	))
		if (failed) messages.push(...own);
	assert.deepEqual(
		messages,
		files.map(({ file }) => `${file}: the thread that read it ended`),
	);
});

test('from its sources, too, many files are worked on by threads', () => {
	const main = fileURLToPath(new URL('../../server/src/cli/main.ts', import.meta.url));
	const { stdout } = spawnSync(process.execPath, [main, 'check', '0', '--format', 'json'], { cwd, encoding: 'utf8' });
	assert.equal(JSON.parse(stdout).length, 100);
});

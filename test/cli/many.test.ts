import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cliFile, folderOf, node, transcript } from '../support/commandLine.ts';

const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
const faulty = clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**');

test('--watch checks again what changes, and ends with the status of the last run', async () => {
	const cwd = folderOf({ 'talks/a.md': clean });
	const args = [cliFile, 'check', 'talks', '--watch', '--max-warnings', '0'];
	const watching = spawn(node, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	const waiting = new Set<() => void>();
	for (const stream of [watching.stdout, watching.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			said += String(chunk);
			for (const look of waiting) look();
		});
	}
	const until = (pattern: RegExp) =>
		new Promise<void>((resolve) => {
			const look = () => {
				if (!pattern.test(said)) return;
				waiting.delete(look);
				resolve();
			};
			waiting.add(look);
			look();
		});
	await until(/No problems in 1 file\.[\s\S]*Watching for changes/);
	writeFileSync(join(cwd, 'talks/a.md'), faulty);
	await until(/malformed-label[\s\S]*1 problem in 1 file/);
	said = '';
	writeFileSync(join(cwd, 'talks/b.md'), faulty);
	await until(/2 problems in 2 files/);
	const ended = once(watching, 'exit');
	watching.kill('SIGINT');
	assert.deepEqual((await ended)[0], 1);
});

test('what cannot be watched is refused', () => {
	assert.equal(transcript(['check', '-', '--watch'], { input: clean }).status, 2);
	assert.equal(transcript(['check', '.', '--watch', '--format', 'json']).status, 2);
});

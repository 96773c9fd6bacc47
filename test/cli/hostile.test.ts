import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cliFile, folderOf, node, type Run, transcript } from '../support/commandLine.ts';

const unix = process.platform !== 'win32';
const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
/** A damaged label in line 3, which --fix mends. */
const faulty = clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**');

/** Ends with a message of what is refused, and the other file is checked all the same. */
function refused({ status, stdout, stderr }: Run, reason: RegExp): void {
	assert.match(stderr, reason);
	assert.match(stdout, /faulty\.md:3:1 warning malformed-label/);
	assert.equal(status, 2, stderr);
	assert.ok(!stderr.includes('fault in transcript itself'), stderr);
}

describe('what is no file is refused, and the other files go on', { skip: !unix }, () => {
	test('a roster that is a link to a device without an end', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		symlinkSync('/dev/zero', join(cwd, 'speakers.yaml'));
		refused(
			transcript(['check', '.'], { cwd }),
			/^speakers\.yaml: it is a device, not a file; nothing of it counts\n$/,
		);
	});

	test('a configuration that is a pipe', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		execFileSync('mkfifo', [join(cwd, '.transcript.yaml')]);
		refused(
			transcript(['check', '.'], { cwd }),
			/^\.transcript\.yaml: it is a pipe, not a file; nothing of it counts\n$/,
		);
	});

	test('a pipe and a link to a device with the names of transcripts, found and named', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
		symlinkSync('/dev/zero', join(cwd, 'zero.md'));
		const both = /^pipe\.md: it is a pipe, not a file\nzero\.md: it is a device, not a file\n$/;
		refused(transcript(['check', '.'], { cwd }), both);
		refused(transcript(['check', 'pipe.md', 'faulty.md', 'zero.md'], { cwd }), both);
	});

	test('a folder named .gitignore', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		mkdirSync(join(cwd, '.gitignore'));
		refused(
			transcript(['check', '.'], { cwd }),
			/^\.gitignore: it is a folder, not a file; what it may exclude is not left out\n$/,
		);
	});

	test('a file of 3 GB', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		closeSync(openSync(join(cwd, 'large.md'), 'w'));
		truncateSync(join(cwd, 'large.md'), 3_000_000_000);
		refused(
			transcript(['check', '.'], { cwd }),
			/^large\.md: it is too large for a text: 3,000 MB, and 100 are read\n$/,
		);
	});

	test('a roster on another machine', () => {
		const cwd = folderOf({ 'faulty.md': faulty, '.transcript.yaml': 'roster: file://host/share/speakers.yaml\n' });
		refused(
			transcript(['check', '.'], { cwd }),
			/^file:\/\/host\/share\/speakers\.yaml: this is no file of this machine, and it is not read\n$/,
		);
	});

	test('but the pipes of a shell are read', () => {
		const cwd = folderOf({ 'faulty.md': faulty });
		const command = `"${node}" "${cliFile}" check <(cat faulty.md) --max-warnings 0`;
		const { status, stdout } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
		assert.equal(status, 1, stdout);
		assert.match(stdout, /malformed-label/);
	});
});

describe('a full disk', { skip: !unix }, () => {
	test('leaves the original as it was, and nothing beside it', () => {
		const long = faulty.replace('Well.', 'And so on, and so on. '.repeat(3000).trim());
		const cwd = folderOf({ 'a.md': long, 'b.md': faulty });
		// No file may grow over 20 kB; without the signal, writing fails as it does where there is no room.
		const command = `trap '' XFSZ; ulimit -f 20; "${node}" "${cliFile}" check . --fix; echo $?`;
		const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
		assert.match(stderr, /^a\.md: file too large\n$/);
		assert.match(stdout, /2\n$/);
		assert.deepEqual(readdirSync(cwd), ['a.md', 'b.md']);
		assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), long);
		assert.equal(readFileSync(join(cwd, 'b.md'), 'utf8'), clean);
	});
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
/** Speech without a label in line 1, a damaged label in line 5. */
const faulty = `Hello and welcome to you all.\n\n${clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**')}`;
const mended = `Hello and welcome to you all.\n\n${clean}`;

interface Reported {
	readonly rule: string;
	readonly severity: string;
	readonly range: { readonly start: { readonly line: number; readonly character: number } };
	readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

const reported = (stdout: string): readonly { readonly file: string; readonly diagnostics: readonly Reported[] }[] =>
	JSON.parse(stdout);

describe('exit status of check', () => {
	const cwd = folderOf({ 'clean.md': clean, 'faulty.md': faulty, 'binary.md': new Uint8Array([0, 1, 2, 3]) });
	for (const [status, ...args] of [
		[0, 'clean.md'],
		[0, 'faulty.md'],
		[0, 'faulty.md', '--max-warnings', '2'],
		[1, 'faulty.md', '--max-warnings', '1'],
		[1, 'faulty.md', '--rule', 'unattributed=error'],
		[0, 'faulty.md', '--rule', 'unattributed=off', '--rule', 'malformed-label=hint', '--max-warnings', '0'],
		[2, 'missing.md'],
		[2, 'missing.md', 'faulty.md', '--rule', 'unattributed=error'],
		[2, 'binary.md'],
		[2, 'nothing-*.md'],
		[2, 'clean.md', '--format', 'yaml'],
		[2, 'clean.md', '--rule', 'unattributed=loud'],
		[2, 'clean.md', '--rule', 'no-such-rule=error'],
		[2, 'clean.md', '--max-warnings', 'many'],
		[2, 'clean.md', '--convention', 'no-such-convention'],
		[2, 'clean.md', '--fix', '--fix-dry-run'],
		[2, '-', '--fix'],
	] as const) {
		test(`${status}: ${args.join(' ')}`, () => {
			const run = transcript(['check', ...args], { cwd });
			assert.equal(run.status, status, run.stderr);
			assert.equal(run.stderr === '', status === 0 || (status === 1 && args[1] === '--rule'), run.stderr);
		});
	}
});

describe('names in the files of a folder', () => {
	const talk = (name: string) =>
		Array.from(
			{ length: 5 },
			() => `**Bob Kay:** Why is it so, and who was there?\n\n**${name}:** I was, and so were you.\n`,
		).join('\n');
	const slip = talk('Cora Fox').replace('Cora Fox', 'Gehard Lazu');
	const cwd = folderOf({
		'a.md': talk('Gerhard Lazu'),
		'b.md': talk('Gerhard Lazu'),
		'c.md': talk('Gerhard Lazu'),
		'slip.md': slip,
	});
	const said = (...args: readonly string[]) => transcript(['check', ...args], { cwd }).stdout;

	test('are held against each other', () =>
		assert.match(
			said('.'),
			/slip\.md[\s\S]*Gehard Lazu \(1 label here\) is likely Gerhard Lazu \(15 labels in 3 other files\): a letter is missing\./,
		));

	test('and what was fixed before they were is told with them, and fixed once', () => {
		const files = { ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.md`, talk('Gerhard Lazu')])) };
		const own = folderOf({ ...files, 'slip.md': slip.replace('**Bob Kay:** Why', '**Bob Kay: **Why') });
		const { stdout } = transcript(['check', '.', '--fix', '--format', 'json'], { cwd: own });
		const [found, ...others] = JSON.parse(stdout).filter(({ fixed }: { readonly fixed?: number }) => fixed);
		assert.deepEqual([found.file, found.fixed, others.length], ['slip.md', 1, 0]);
		assert.match(JSON.stringify(found.diagnostics), /Gehard Lazu \(1 label here\) is likely Gerhard Lazu/);
		const text = transcript(['check', '.', '--fix-dry-run'], { cwd: own });
		assert.doesNotMatch(text.stderr, /would be fixed/);
	});

	test('are not where a file is checked alone, or what is kept must hold for it alone', () => {
		assert.doesNotMatch(said('slip.md'), /likely/);
		assert.doesNotMatch(said('.', '--cache'), /likely/);
	});
});

describe('what check reads', () => {
	const files = (args: readonly string[], cwd: string) =>
		reported(transcript(['check', ...args, '--format', 'json'], { cwd }).stdout).map(({ file }) => file);

	test('a folder: its transcripts, recursively, in order, ignore files obeyed', () => {
		const cwd = folderOf({
			'b.transcript': clean,
			'a.md': clean,
			'deep/c.txt': clean,
			'deep/d.VTT': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Yes.</v>\n',
			'deep/e.pdf': clean,
			'README.md': '# About this collection\n\nProse alone.\n',
			'.hidden/f.md': clean,
			'node_modules/g.md': clean,
			'drafts/h.md': clean,
			'drafts/keep.md': clean,
			'deep/old.md': clean,
			'.gitignore': 'drafts/*\n',
			'deep/.gitignore': 'old.md\n',
			'.transcriptignore': '!drafts/keep.md\n',
		});
		assert.deepEqual(files(['.'], cwd), ['a.md', 'b.transcript', 'deep/c.txt', 'deep/d.VTT', 'drafts/keep.md']);
		assert.deepEqual(files(['deep/'], cwd), ['deep/c.txt', 'deep/d.VTT']);
	});

	test('a file that is named counts whatever it holds, and once', () => {
		const cwd = folderOf({ 'x/README.md': '# Prose\n', 'x/a.md': clean, '.gitignore': 'x\n' });
		assert.deepEqual(files(['x/README.md', 'x/a.md', 'x/a.md'], cwd), ['x/README.md', 'x/a.md']);
	});

	test('patterns', () => {
		const cwd = folderOf({ '1/a.md': clean, '1/b.txt': clean, '2/a.md': clean });
		assert.deepEqual(files(['**/*.md'], cwd), ['1/a.md', '2/a.md']);
		assert.deepEqual(files(['[12]/b.*'], cwd), ['1/b.txt']);
	});

	test('a link to a file is read, a link to a folder is not followed', () => {
		const cwd = folderOf({ 'x/a.md': clean });
		symlinkSync('a.md', join(cwd, 'x/b.md'));
		symlinkSync('.', join(cwd, 'x/circle'));
		assert.deepEqual(files(['x'], cwd), ['x/a.md', 'x/b.md']);
	});

	test('standard input', () => {
		const { stdout } = transcript(['check', '-', '--format', 'json'], { input: faulty });
		assert.deepEqual(
			reported(stdout).map(({ file, diagnostics }) => [file, diagnostics.map(({ rule }) => rule)]),
			[['-', ['unattributed', 'malformed-label']]],
		);
	});

	test('what cannot be read is told of, the others are still checked', () => {
		const cwd = folderOf({ 'a.md': new Uint8Array([0x41, 0xff, 0xc3, 0x28]), 'b.md': clean });
		const { status, stdout, stderr } = transcript(['check', '.', 'gone.md', '--format', 'json'], { cwd });
		assert.deepEqual([status, reported(stdout).map(({ file }) => file)], [2, ['b.md']]);
		assert.match(stderr, /^a\.md: it is not UTF-8/m);
		assert.match(stderr, /^gone\.md: no such file/m);
	});
});

describe('check --fix', () => {
	const after = (before: string | Uint8Array) => {
		const cwd = folderOf({ 'a.md': before });
		const { status, stderr } = transcript(['check', 'a.md', '--fix'], { cwd });
		assert.deepEqual([status, stderr, readdirSync(cwd)], [0, '', ['a.md']]);
		return readFileSync(join(cwd, 'a.md'));
	};

	test('makes safe fixes and no other; a second run changes nothing', () => {
		const once = after(faulty);
		assert.equal(once.toString(), mended);
		assert.equal(after(once).toString(), mended);
	});

	for (const [what, change] of [
		['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
		['CR', (text: string) => text.replaceAll('\n', '\r')],
		['mixed line ends', (text: string) => text.replace('\n\n', '\r\n\n').replace(/\n$/, '\r\n')],
		['no final line end', (text: string) => text.trimEnd()],
		['a byte-order mark', (text: string) => `\ufeff${text}`],
		['U+2028 and a NUL', (text: string) => text.replace('welcome', 'wel\u2028come\0')],
	] as const) {
		test(`keeps ${what}`, () => assert.equal(after(change(faulty)).toString(), change(mended)));
	}

	test('keeps UTF-16 with its mark', () => {
		const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
		assert.deepEqual(after(utf16(faulty)), utf16(mended));
		assert.deepEqual(after(utf16(faulty).swap16()), utf16(mended).swap16());
	});

	test('writes only what changes, and leaves alone what it cannot read', () => {
		const broken = new Uint8Array([0xff, 0xc3, 0x28]);
		const cwd = folderOf({ 'clean.md': clean, 'broken.md': broken });
		const then = new Date(1e12);
		utimesSync(join(cwd, 'clean.md'), then, then);
		assert.equal(transcript(['check', '.', '--fix'], { cwd }).status, 2);
		assert.equal(statSync(join(cwd, 'clean.md')).mtimeMs, then.getTime());
		assert.deepEqual(new Uint8Array(readFileSync(join(cwd, 'broken.md'))), broken);
	});

	test('as a dry run it writes a patch and no file', () => {
		const cwd = folderOf({ 'a.md': faulty, 'b.md': clean });
		const { status, stdout, stderr } = transcript(['check', '.', '--fix-dry-run'], { cwd });
		assert.equal(status, 0);
		assert.equal(
			stdout,
			`--- a/a.md
+++ b/a.md
@@ -2,6 +2,6 @@
 
 **Ann Lee:** Good morning.
 
-**Bob Kay: Good morning to you.**
+**Bob Kay:** Good morning to you.
 
 **Ann Lee:** Well.
`,
		);
		assert.match(stderr, /1 problem would be fixed in 1 file\. 1 problem left in 2 files/);
		assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), faulty);
		const json = JSON.parse(transcript(['check', '-', '--fix-dry-run', '--format', 'json'], { input: faulty }).stdout);
		assert.deepEqual([json[0].fixed, json[0].diff.split('\n')[0]], [1, '--- a/-']);
	});
});

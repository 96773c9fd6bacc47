import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { cliFile, folderOf, node, transcript } from '../support/commandLine.ts';

const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
/** A damaged label in line 3. */
const faulty = clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**');

describe('what check tells without checking', () => {
	test('--list-rules', () => {
		const { status, stdout } = transcript(['check', '--list-rules']);
		assert.equal(status, 0);
		assert.match(stdout, /^rule +default +what it wants\n/);
		assert.match(stdout, /^unattributed +warning +Every stretch of speech has a label/m);
		const list: { rule: string; severity: string }[] = JSON.parse(
			transcript(['check', '--list-rules', '--format', 'json']).stdout,
		);
		assert.equal(list.length, stdout.trimEnd().split('\n').length - 1);
		assert.equal(list.find(({ rule }) => rule === 'unattributed')?.severity, 'warning');
	});

	test('--explain', () => {
		const { status, stdout } = transcript(['check', '--explain', 'empty-turn']);
		assert.equal(status, 0);
		assert.match(stdout, /^empty-turn {2}\(default: warning\)\n\nA label has its speech behind it\./);
		assert.match(stdout, /docs\/rules\/empty-turn\.md\n$/);
		for (const line of stdout.split('\n')) assert.ok(line.length <= 80 || /\||https:/.test(line), line);
		const unknown = transcript(['check', '--explain', 'no-such-rule']);
		assert.equal(unknown.status, 2);
		assert.match(unknown.stderr, /There is no rule "no-such-rule"\. Rules: unattributed, /);
	});

	test('--print-config: configuration, overrides, roster and flags together', () => {
		const cwd = folderOf({
			'.transcript.yaml': 'rules: {unattributed: error}\noverrides:\n  - {files: "*.vtt", convention: voice-cue}\n',
			'speakers.yaml': '- Ann Lee\n',
		});
		const args = ['check', '--print-config', 'talks/a.vtt', '--rule', 'empty-turn=hint'];
		const { status, stdout } = transcript(args, { cwd });
		assert.equal(status, 0);
		const { file, config, rosters, convention, rules } = JSON.parse(stdout);
		assert.deepEqual([file, config, rosters], ['talks/a.vtt', '.transcript.yaml', ['speakers.yaml']]);
		assert.deepEqual([convention, rules['empty-turn']], ['voice-cue', 'hint']);
		assert.deepEqual(rules.unattributed, { severity: 'error', candidates: 8 });
	});

	test('no file at all is wrong usage', () => {
		const { status, stderr } = transcript(['check']);
		assert.equal(status, 2);
		assert.match(stderr, /^Name files or folders to check/);
	});
});

test('--stdin-filename gives standard input the configuration and the name of a file', () => {
	const cwd = folderOf({ 'talks/.transcript.yaml': 'rules: {malformed-label: error}\n' });
	const args = ['check', '-', '--stdin-filename', 'talks/a.md', '--format', 'json'];
	const { status, stdout } = transcript(args, { cwd, input: faulty });
	assert.equal(status, 1);
	const [{ file, diagnostics }] = JSON.parse(stdout);
	assert.deepEqual([file, diagnostics[0].severity], ['talks/a.md', 'error']);
	assert.equal(transcript(['check', 'b.md', '--stdin-filename', 'a.md'], { cwd }).status, 2);
});

describe('a folder without a transcript', () => {
	const cwd = folderOf({ 'full/a.md': clean, 'empty/a.png': '', 'prose/a.md': 'Nobody speaks here.\n' });
	for (const [status, ...args] of [
		[2, 'check', 'empty'],
		[2, 'check', 'prose'],
		[2, 'check', 'full', 'empty'],
		[0, 'check', 'full'],
		[0, 'check', 'full', 'full/a.md', 'full'],
		[0, 'check', 'empty', '--allow-empty'],
		[2, 'stats', 'prose'],
		[0, 'stats', 'prose', '--allow-empty'],
	] as const) {
		test(`${status}: ${args.join(' ')}`, () => {
			const run = transcript(args, { cwd });
			assert.equal(run.status, status, run.stderr);
			assert.equal(/^(?:empty|prose): there is no transcript in this folder/m.test(run.stderr), status === 2);
			assert.ok(status === 0 || args.length > 2 || !run.stdout.includes('No problems'), run.stdout);
		});
	}
});

describe('what a folder means', () => {
	const checked = (cwd: string, ...args: readonly string[]): readonly string[] =>
		JSON.parse(transcript(['check', '.', '--format', 'json', ...args], { cwd }).stdout).map(
			({ file }: { readonly file: string }) => file,
		);

	test('files by their extensions', () => {
		const cwd = folderOf({ 'a.markdown': clean, 'b.log': clean, 'c.txt': clean, 'd.html': clean });
		assert.deepEqual(checked(cwd), ['a.markdown', 'b.log', 'c.txt']);
	});

	test('or what the configuration says, in its folder and below', () => {
		const cwd = folderOf({
			'.transcript.yaml': 'files: ["talks/**/*.text", "*.said"]\n',
			'a.md': clean,
			'talks/2024/b.text': clean,
			'deep/c.said': clean,
			'other/.transcript.yaml': 'rules: {}\n',
			'other/d.md': clean,
			'talks/e.md': clean,
		});
		assert.deepEqual(checked(cwd), ['deep/c.said', 'other/d.md', 'talks/2024/b.text']);
		assert.deepEqual(checked(join(cwd, 'deep')), ['c.said']);
	});
});

describe('colours', () => {
	const cwd = folderOf({ 'a.md': faulty });
	const coloured = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
		transcript(['check', 'a.md', ...args], { cwd, env }).stdout.includes('\u001b');
	for (const [expected, env, ...args] of [
		[false, {}],
		[true, {}, '--color'],
		[true, { FORCE_COLOR: '1' }],
		[false, { FORCE_COLOR: '0' }],
		[false, { FORCE_COLOR: '1' }, '--no-color'],
		[false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
		[true, { FORCE_COLOR: '1', NO_COLOR: '' }],
		[true, { NO_COLOR: '1' }, '--color'],
	] as const) {
		test(`${expected}: ${JSON.stringify(env)} ${args.join(' ')}`, () => assert.equal(coloured(env, ...args), expected));
	}
});

describe('init', () => {
	test('writes a configuration that can be read, once', () => {
		const cwd = folderOf({ 'a.md': faulty });
		const { status, stdout } = transcript(['init'], { cwd });
		assert.deepEqual([status, stdout], [0, '.transcript.yaml was written.\n']);
		assert.equal(transcript(['check', 'a.md'], { cwd }).stderr, '');
		writeFileSync(join(cwd, '.transcript.yaml'), 'rules: {}\n');
		const again = transcript(['init'], { cwd });
		assert.equal(again.status, 2);
		assert.match(again.stderr, /^\.transcript\.yaml: it is there already/);
		assert.equal(readFileSync(join(cwd, '.transcript.yaml'), 'utf8'), 'rules: {}\n');
	});

	test('--roster lists who speaks in the folder', () => {
		const cwd = folderOf({ 'talks/a.md': clean, 'talks/b.md': clean.replaceAll('Bob Kay', 'Cy Öz: x') });
		assert.equal(transcript(['init', 'talks', '--roster'], { cwd }).status, 0);
		assert.match(readFileSync(join(cwd, 'talks/speakers.yaml'), 'utf8'), /\n- "Ann Lee"\n- "Bob Kay"\n/);
		const checked = transcript(['check', 'talks/a.md'], { cwd });
		assert.deepEqual([checked.status, checked.stderr], [0, '']);
		assert.equal(transcript(['init', 'nowhere'], { cwd }).status, 2);
	});
});

describe('completion', () => {
	const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;
	const script = (shell: string) => transcript(['completion', shell]).stdout;

	test('bash offers commands, options, values and files', { skip: !has('bash') }, () => {
		const cwd = folderOf({ 'some talk.md': '' });
		const offered = (...words: readonly string[]) => {
			const line = words.map((word) => `'${word}'`).join(' ');
			const run = `${script('bash')}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _transcript; printf '%s\\n' "\${COMPREPLY[@]}"`;
			return spawnSync('bash', ['-c', run], { cwd, encoding: 'utf8' }).stdout.trimEnd().split('\n');
		};
		assert.deepEqual(offered('transcript', 'e'), ['export']);
		assert.deepEqual(offered('transcript', 'check', '--fix'), ['--fix', '--fix-dry-run']);
		assert.deepEqual(offered('transcript', 'check', '--format', 'j'), ['json', 'junit']);
		assert.deepEqual(offered('transcript', 'check', '--explain', 'unattr'), ['unattributed']);
		assert.deepEqual(offered('transcript', 'completion', 'f'), ['fish']);
		assert.ok(offered('transcript', 'check', 'some')[0]?.startsWith('some'));
	});

	for (const shell of ['zsh', 'fish']) {
		test(`${shell} takes its script`, { skip: !has(shell) }, () => {
			const { status, stderr } = spawnSync(shell, ['-n'], { input: script(shell), encoding: 'utf8' });
			assert.deepEqual([status, stderr], [0, '']);
		});
	}

	test('each script names every option of check', () => {
		const options = [...transcript(['check', '--help']).stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(
			([, name]) => name,
		);
		assert.ok(options.length > 12);
		for (const shell of ['bash', 'zsh', 'fish']) {
			for (const option of options) assert.ok(script(shell).includes(`${option}`), `${shell}: ${option}`);
		}
		assert.equal(transcript(['completion', 'tcsh']).status, 2);
	});
});

test('help is no wider than the terminal', () => {
	const script = `process.stdout.columns = 60; process.argv.push('transcript', 'check', '--help'); require(${JSON.stringify(cliFile)})`;
	const { stdout } = spawnSync(node, ['-e', script], { encoding: 'utf8' });
	const prose = stdout.slice(0, stdout.indexOf('Examples:'));
	assert.ok(prose.includes('--stdin-filename'));
	for (const line of prose.split('\n')) assert.ok(line.length <= 60, line);
	for (const command of ['', 'export', 'stats', 'diff', 'rename', 'cues', 'init', 'completion']) {
		const help = transcript([...(command === '' ? [] : [command]), '--help']).stdout.split('Examples:')[0] ?? '';
		for (const line of help.split('\n')) assert.ok(line.length <= 80, line);
	}
	assert.ok(existsSync(cliFile));
});

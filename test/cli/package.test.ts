import assert from 'node:assert/strict';
import { execFileSync, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type {
	AnnotatedFile,
	CheckedFile,
	Comparison,
	FileFigures,
	ListedRule,
	TranscriptRecord,
} from '../../scripts/npm/index.js';
import { packNpm } from '../../scripts/packageNpm.ts';
import type { listingOf } from '../../server/src/cli/annotations/listing.ts';
import type { figuresOf } from '../../server/src/cli/stats/figures.ts';
import type { recordOf } from '../../server/src/formats/record.ts';
import { folderOf, node } from '../support/commandLine.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clean = '**Ann Lee:** Good morning.\n\n**Bob Kay:** Good morning to you.\n\n**Ann Lee:** Well.\n';
const faulty = clean.replace('**Bob Kay:** Good morning to you.', '**Bob Kay: Good morning to you.**');

/** The compiler holds the types that ship against those of the code. */
export const shipped = {
	record: (own: ReturnType<typeof recordOf>): TranscriptRecord => own,
	figures: (own: ReturnType<typeof figuresOf>): FileFigures => own,
	annotations: (own: ReturnType<typeof listingOf>): AnnotatedFile => own,
};

/** npm under the Node of the machine, as users have it, and never out into the network. */
const path = `${dirname(node)}:${process.env.PATH}`;
const env = { ...process.env, PATH: path, NO_COLOR: '1', npm_config_offline: 'true' };

describe('the npm package', { skip: process.platform === 'win32' }, () => {
	const home = folderOf({});
	const installed = join(home, 'project');
	const bin = join(installed, 'node_modules/.bin');
	let file = '';
	before(async () => {
		file = await packNpm(home);
		mkdirSync(installed);
		execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', installed, file], { env, stdio: 'pipe' });
	});
	const run = (command: string, args: readonly string[], cwd = installed, input = '') =>
		spawnSync(join(bin, command), args, { cwd, env, input, encoding: 'utf8' });

	test('is slim and holds what goes with it', () => {
		assert.ok(statSync(file).size < 1_000_000);
		const inside = join(installed, 'node_modules/transcript-tools');
		for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.txt', 'README.md', 'index.d.ts', 'schemas']) {
			assert.ok(existsSync(join(inside, name)), name);
		}
		const manifest = JSON.parse(readFileSync(join(inside, 'package.json'), 'utf8'));
		assert.equal(manifest.dependencies, undefined);
		assert.equal(manifest.version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
	});

	test('checks, and what it writes is what its types say', () => {
		writeFileSync(join(installed, 'a.md'), faulty);
		const npx = spawnSync('npx', ['transcript-tools', 'check', 'a.md', '--max-warnings', '0'], { cwd: installed, env });
		assert.equal(npx.status, 1, String(npx.stderr));
		const [checked]: readonly CheckedFile[] = JSON.parse(
			run('transcript', ['check', 'a.md', '--format', 'json']).stdout,
		);
		assert.equal(checked?.diagnostics[0]?.fixes[0]?.safe, true);
		const [rule]: readonly ListedRule[] = JSON.parse(
			run('transcript', ['check', '--list-rules', '--format', 'json']).stdout,
		);
		assert.equal(rule?.rule, 'unattributed');
		const compared: Comparison = JSON.parse(
			run('transcript', ['diff', '-', 'a.md', '--format', 'json'], installed, clean).stdout,
		);
		assert.equal(compared.wordsUnchanged, true);
	});

	test('serves editors: version, help, stdio and a channel of Node', async () => {
		assert.match(run('transcript-language-server', ['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
		assert.match(run('transcript-language-server', ['--help']).stdout, /--stdio[\s\S]*--node-ipc/);
		assert.equal(run('transcript-language-server', []).status, 2);
		const request = {
			jsonrpc: '2.0',
			id: 1,
			method: 'initialize',
			params: { processId: null, rootUri: null, capabilities: {} },
		};
		const body = JSON.stringify(request);
		const plain = spawn(join(bin, 'transcript-language-server'), ['--stdio'], { env });
		plain.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
		let said = '';
		for await (const chunk of plain.stdout) {
			said += chunk;
			if (said.includes('serverInfo')) break;
		}
		plain.kill();
		assert.match(said, /"serverInfo":\{"name":"Transcript"/);
		const server = fork(join(installed, 'node_modules/transcript-tools/dist/server/node.js'), ['--node-ipc'], {
			execPath: node,
			execArgv: [],
		});
		server.send(request);
		const [answer] = await once(server, 'message');
		server.kill();
		assert.equal(answer.result.serverInfo.name, 'Transcript');
	});

	/** A repository with a good transcript on `main`. */
	function repository(): { readonly cwd: string; readonly git: (...args: readonly string[]) => string } {
		const cwd = folderOf({
			'talks/a.transcript.md': clean,
			'talks/b.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Yes.\n',
		});
		const git = (...args: readonly string[]) =>
			execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });
		git('init', '-q', '-b', 'main');
		git('add', '.');
		git('commit', '-qm', 'one');
		return { cwd, git };
	}

	test('the hooks of pre-commit stop a commit with problems, and mend what can be mended', () => {
		const hooks: readonly { readonly id: string; readonly entry: string; readonly files: string }[] = parse(
			readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
		);
		const { cwd, git } = repository();
		writeFileSync(join(cwd, 'talks/a.transcript.md'), faulty);
		writeFileSync(join(cwd, 'notes.md'), faulty);
		git('add', '.');
		const staged = git('diff', '--cached', '--name-only').trimEnd().split('\n');
		/** As pre-commit does it: the entry with the staged files that its pattern finds. */
		const hook = (id: string) => {
			const found = hooks.find((one) => one.id === id);
			const files = staged.filter((name) => new RegExp(found?.files ?? '').test(name));
			assert.deepEqual(files, ['talks/a.transcript.md']);
			const [command = '', ...args] = found?.entry.split(' ') ?? [];
			return run(command, [...args, ...files], cwd);
		};
		assert.equal(hook('transcript-check').status, 1);
		assert.equal(hook('transcript-fix').status, 0);
		assert.equal(readFileSync(join(cwd, 'talks/a.transcript.md'), 'utf8'), clean);
		assert.equal(hook('transcript-check').status, 0);
	});

	describe('the action', () => {
		interface Step {
			readonly run: string;
			readonly if?: string;
			readonly shell: string;
			readonly env: Readonly<Record<string, string>>;
		}
		const {
			runs,
			inputs,
		}: {
			readonly runs: { readonly steps: readonly Step[] };
			readonly inputs: Readonly<Record<string, { readonly default: string }>>;
		} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

		/** Runs the steps as GitHub's runner does: bash, the files of the runner, values by the environment. */
		function act(cwd: string, given: Readonly<Record<string, string>>) {
			const runner = folderOf({ summary: '', path: '' });
			const inputOf = (name: string) => given[name] ?? inputs[name]?.default ?? '';
			let status: number | null = 0;
			let output = '';
			for (const step of runs.steps) {
				assert.equal(step.shell, 'bash');
				assert.ok(!step.run.includes('${{'), 'values come by the environment');
				if (step.if?.includes('inputs.base') && inputOf('base') === '') continue;
				const own = Object.entries(step.env).map(([name, value]) => [
					name,
					value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputOf(input)),
				]);
				const added = readFileSync(join(runner, 'path'), 'utf8').trim().split('\n').join(':');
				const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run], {
					cwd,
					encoding: 'utf8',
					env: {
						...env,
						...Object.fromEntries(own),
						PATH: `${added}:${path}`,
						RUNNER_TEMP: runner,
						GITHUB_PATH: join(runner, 'path'),
						GITHUB_STEP_SUMMARY: join(runner, 'summary'),
					},
				});
				output += result.stdout + result.stderr;
				status = result.status;
				if (status !== 0) break;
			}
			return { status, output, summary: readFileSync(join(runner, 'summary'), 'utf8') };
		}

		test('puts findings beside their lines, and says who said what otherwise than on the base', () => {
			const { cwd, git } = repository();
			git('checkout', '-qb', 'change');
			const renamed = faulty.replace('**Ann Lee:** Well.', '**Cy Day:** Well, then.');
			writeFileSync(join(cwd, 'talks/a.transcript.md'), renamed);
			git('commit', '-qam', 'two');
			const given = { package: file, files: 'talks', 'max-warnings': '0', base: 'main' };
			const { status, output, summary } = act(cwd, given);
			assert.equal(status, 1, output);
			assert.match(output, /^::warning file=talks\/a\.transcript\.md,line=3,/m);
			assert.match(summary, /## Who said what\n\n {4}talks\/a\.transcript\.md\n/);
			assert.match(summary, /^ {4} {2}Ann Lee +Cy Day +5 +5 +1 +Well$/m);
			assert.match(summary, /^ {4}Spoken words unchanged: no/m);
			assert.match(summary, /## Findings\n\n {4}talks\/a\.transcript\.md:3:1 warning malformed-label\n/);
			assert.ok(!summary.includes('b.vtt'));
		});

		test('is content where nothing is wrong, and needs no base', () => {
			const { cwd, git } = repository();
			const same = act(cwd, { package: file, files: 'talks', base: 'main' });
			assert.equal(same.status, 0, same.output);
			assert.match(same.summary, /No speaker and no spoken word differs from the base\./);
			assert.match(same.summary, /No problems in 2 files\./);
			git('commit', '-q', '--allow-empty', '-m', 'three');
			const alone = act(cwd, { package: file, files: 'talks/a.transcript.md\ntalks/b.vtt', base: '' });
			assert.equal(alone.status, 0, alone.output);
			assert.ok(!alone.summary.includes('Who said what'));
			assert.equal(act(cwd, { package: file, files: 'nothing-here', base: '' }).status, 2);
		});
	});
});

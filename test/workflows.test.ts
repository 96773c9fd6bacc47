import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { channelOf } from '../scripts/release.ts';

/** The workflows as far as they can be tried without GitHub: that they are read, and that what they name is there. */
const folder = new URL('../.github/', import.meta.url);
const read = (path: string) => parse(readFileSync(new URL(path, folder), 'utf8'));
const { scripts, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly env?: object;
}
interface Job {
	readonly 'runs-on': string;
	readonly needs?: string;
	readonly steps: readonly Step[];
	readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
}
const workflows: readonly (readonly [string, { on: object; permissions: object; jobs: Record<string, Job> }])[] =
	readdirSync(new URL('workflows/', folder)).map((name) => [name, read(`workflows/${name}`)]);

test('every workflow has a trigger, rights and jobs whose steps do one thing each', () => {
	assert.ok(workflows.length >= 2);
	for (const [name, { on, permissions, jobs }] of workflows) {
		assert.ok(on && permissions && Object.keys(jobs).length > 0, name);
		for (const [id, job] of Object.entries(jobs)) {
			assert.ok(job['runs-on'], `${name} ${id}`);
			assert.ok(job.needs === undefined || job.needs in jobs, `${name} ${id} needs ${job.needs}`);
			for (const step of job.steps) assert.ok((step.uses === undefined) !== (step.run === undefined), `${name} ${id}`);
		}
	}
});

test('actions have a version, and npm scripts and files that steps run are there', () => {
	const steps = workflows.flatMap(([, { jobs }]) => Object.values(jobs).flatMap((job) => job.steps));
	for (const { uses } of steps) if (uses !== undefined) assert.match(uses, /^[\w-]+\/[\w-]+@v\d+$/);
	const run = steps.flatMap((step) => step.run ?? []).join('\n');
	const named = [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
	assert.ok(named.length > 3);
	assert.deepEqual(
		named.filter((name) => !(name in scripts)),
		[],
	);
	for (const [, file = ''] of run.matchAll(/node (scripts\/\S+)/g)) {
		assert.ok(existsSync(new URL(`../${file}`, import.meta.url)), file);
	}
});

test('whatever a matrix is asked for it has', () => {
	for (const [name] of workflows) {
		const text = readFileSync(new URL(`workflows/${name}`, folder), 'utf8');
		for (const job of text.split(/^ {2}(?=\w)/m)) {
			for (const [, key = ''] of job.matchAll(/matrix\.(\w+)/g)) {
				assert.match(job, new RegExp(`^ {8}${key}: \\[`, 'm'), `${name}: ${key}`);
			}
		}
	}
});

test('the suites run on three systems, in the newest VS Code and the oldest', () => {
	const [, { jobs }] = workflows.find(([name]) => name === 'test.yml') ?? assert.fail('test.yml');
	assert.deepEqual(jobs.desktop?.strategy?.matrix, {
		os: ['ubuntu-latest', 'macos-latest', 'windows-latest'],
		vscode: ['stable', 'oldest'],
	});
});

test('forms for issues have what GitHub wants', () => {
	for (const name of readdirSync(new URL('ISSUE_TEMPLATE/', folder))) {
		if (name === 'config.yml') continue;
		const { name: title, description, body } = read(`ISSUE_TEMPLATE/${name}`);
		assert.ok(title && description && body.length > 0, name);
		const ids = body.map(({ id }: { id: string }) => id);
		assert.equal(new Set(ids).size, ids.length, name);
		for (const { type, attributes } of body) {
			assert.ok(['textarea', 'input'].includes(type) && attributes.label, name);
		}
	}
});

test('a tag is published as what its version says', () => {
	assert.deepEqual(channelOf('v1.2.0', '1.2.0', '# Changelog\n\n## 1.2.0\n'), { channel: '' });
	assert.deepEqual(channelOf('v1.3.0', '1.3.0', '# Changelog\n'), { channel: '--pre-release' });
	assert.ok('message' in channelOf('v1.2.1', '1.2.0', '## 1.2.0'));
	assert.ok('message' in channelOf('v1.2.0', '1.2.0', '## 1.20.0'));
	assert.ok('channel' in channelOf(`v${version}`, version, `## ${version}`));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../../server/src/workspace/files.ts';
import { projectsIn } from '../../server/src/workspace/project.ts';
import { nameOf, parentOf, relativePath, resolveUri } from '../../server/src/workspace/uri.ts';

/** Files in memory, by their addresses. */
const filesOf = (texts: Readonly<Record<string, string>>): Files => ({
	readText: async (uri) => texts[uri],
	list: async (folder) => {
		const head = folder.endsWith('/') ? folder : `${folder}/`;
		return Object.keys(texts).flatMap((uri) =>
			uri.startsWith(head) ? (uri.slice(head.length).split('/')[0] ?? []) : [],
		);
	},
});

describe('Addresses', () => {
	test('have a folder above them, up to the root', () => {
		assert.equal(parentOf('file:///talks/a%20b.md'), 'file:///talks');
		assert.equal(parentOf('file:///talks'), 'file:///');
		assert.equal(parentOf('file:///'), undefined);
		assert.equal(parentOf('vscode-vfs://github/ann/talks/a.md'), 'vscode-vfs://github/ann/talks');
		assert.equal(parentOf('untitled:Untitled-1'), undefined);
	});

	test('are found by paths as people write them', () => {
		assert.equal(resolveUri('file:///talks/press', '../speakers.yaml'), 'file:///talks/speakers.yaml');
		assert.equal(resolveUri('file:///talks', './the crew/ü.txt'), 'file:///talks/the%20crew/%C3%BC.txt');
		assert.equal(resolveUri('file:///talks', '/etc/speakers.yaml'), 'file:///etc/speakers.yaml');
		assert.equal(resolveUri('file:///', 'a.txt'), 'file:///a.txt');
		assert.equal(resolveUri('file:///x', 'file:///y'), 'file:///y');
	});

	test('are read as paths and names', () => {
		assert.equal(relativePath('file:///talks', 'file:///talks/a%20b/c.md'), 'a b/c.md');
		assert.equal(relativePath('file:///talks', 'file:///talksmore/c.md'), undefined);
		assert.equal(relativePath('file:///', 'file:///c.md'), 'c.md');
		assert.equal(nameOf('file:///talks/a%20b.md'), 'a b.md');
		assert.equal(nameOf('file:///talks/100%.md'), '100%.md');
	});
});

describe('The project of a file', () => {
	const texts = {
		'file:///talks/.transcript.yaml': 'convention: initials\noverrides:\n  - files: "*.vtt"\n    roster: crew.txt\n',
		'file:///talks/speakers.yaml': '- Ann Lee\n',
		'file:///talks/crew.txt': 'Bob Kay\n',
		'file:///talks/2024/delegates.txt': 'Cem Öz (CO)\n',
	};

	test('is the nearest configuration and the nearest roster', async () => {
		const projects = projectsIn(filesOf(texts));
		const project = await projects.of('file:///talks/2024/may/a.md', {});
		assert.equal(project.config, 'file:///talks/.transcript.yaml');
		assert.equal(project.settings.convention, 'initials');
		assert.deepEqual(project.rosters, ['file:///talks/2024/delegates.txt']);
		assert.deepEqual(project.people, [
			{
				name: 'Cem Öz',
				initials: 'CO',
				line: 0,
				span: { start: 0, end: 6 },
				source: 'roster',
				uri: 'file:///talks/2024/delegates.txt',
			},
		]);
	});

	test('names rosters from the configuration’s folder on', async () => {
		const { people } = await projectsIn(filesOf(texts)).of('file:///talks/2024/a.vtt', {});
		assert.deepEqual(
			people.map(({ name }) => name),
			['Bob Kay'],
		);
	});

	test('takes the user’s roster where the project names none', async () => {
		const user = { roster: ['speakers.yaml', 'gone.yaml'] };
		const project = await projectsIn(filesOf(texts)).of('file:///talks/2024/a.md', user, 'file:///talks');
		assert.deepEqual(
			project.people.map(({ name }) => name),
			['Ann Lee'],
		);
		assert.deepEqual(project.missing, ['file:///talks/gone.yaml']);
	});

	test('reads each file once and gives the same values for the same files', async () => {
		const asked: string[] = [];
		const files = filesOf(texts);
		const projects = projectsIn({
			readText: (uri) => {
				asked.push(uri);
				return files.readText(uri);
			},
			list: (folder) => {
				asked.push(folder);
				return files.list(folder);
			},
		});
		const user = {};
		const [one, two] = await Promise.all([
			projects.of('file:///talks/2024/a.md', user),
			projects.of('file:///talks/2024/b.md', user),
		]);
		assert.equal(new Set(asked).size, asked.length);
		assert.equal(one.settings, two.settings);
		assert.equal(one.people, two.people);
	});

	test('is the default where there is no file', async () => {
		const project = await projectsIn(filesOf({})).of('untitled:Untitled-1', { convention: 'irc' });
		assert.equal(project.settings.convention, 'irc');
		assert.deepEqual([project.config, project.rosters, project.people], [undefined, [], []]);
	});
});

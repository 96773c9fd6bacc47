import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { folderOf, transcript } from '../support/commandLine.ts';

const faulty =
	'Hello and welcome to you all.\n\n**Ann Lee:** Good morning.\n\n**Bob Kay:** Yes.\n\n**Ann Lee:** Well.\n';

describe('configuration', () => {
	const cwd = folderOf({
		'.transcript.yaml':
			'rules:\n  unattributed: error\noverrides:\n  - files: "old/**"\n    rules:\n      unattributed: "off"\n',
		'a.md': faulty,
		'old/a.md': faulty,
		'own/.transcript.json': '{ "rules": { "unattributed": "hint" } }',
		'own/a.md': faulty,
		'wrong/.transcript.yaml': 'rules:\n  unattributed: loud\n',
		'wrong/a.md': faulty,
		'wrong/b.md': faulty,
		'other.yaml': 'rules:\n  unattributed: information\n',
	});
	const severities = (...args: readonly string[]) => {
		const { stdout } = transcript(['check', ...args, '--format', 'json'], { cwd });
		const reports: readonly { diagnostics: readonly { rule: string; severity: string }[] }[] = JSON.parse(stdout);
		return reports.map(({ diagnostics }) => diagnostics.map(({ severity }) => severity).join());
	};

	test('the nearest file counts, its overrides by path', () => {
		assert.deepEqual(severities('a.md', 'old/a.md', 'own/a.md'), ['error', '', 'hint']);
		assert.equal(transcript(['check', 'a.md'], { cwd }).status, 1);
	});

	test('--config holds instead, --rule over everything', () => {
		assert.deepEqual(severities('a.md', 'own/a.md', '--config', 'other.yaml'), ['information', 'information']);
		assert.deepEqual(severities('a.md', 'old/a.md', '--rule', 'unattributed=warning'), ['warning', 'warning']);
	});

	test('standard input has that of the current folder', () => {
		assert.equal(transcript(['check', '-'], { cwd, input: faulty }).status, 1);
	});

	test('a wrong value is told of once, where it stands, and its default holds', () => {
		const { status, stdout, stderr } = transcript(['check', 'wrong', '--format', 'json'], { cwd });
		assert.equal(status, 0);
		assert.match(stderr, /^wrong\/\.transcript\.yaml:2:17: A severity is one of [^\n]*\n$/);
		assert.equal(JSON.parse(stdout)[1].diagnostics[0].severity, 'warning');
	});

	test('a file that is not there is wrong usage', () => {
		const { status, stderr } = transcript(['check', 'a.md', '--config', 'gone.yaml'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /gone\.yaml/);
	});

	test('a roster says who is meant', () => {
		const folder = folderOf({
			'speakers.yaml': '- name: Ann Lee\n  aliases: [Ann]\n  affiliation: Daily Post\n  role: host\n',
			'a.md': '**Ann:** Good morning.\n\n**Bob Kay:** Yes.\n\n**Ann:** Well.\n',
		});
		const { stdout } = transcript(['export', 'a.md', '--to', 'json'], { cwd: folder });
		const [{ name, aliases, affiliation, role }] = JSON.parse(stdout).speakers;
		assert.deepEqual([name, aliases, affiliation, role], ['Ann Lee', ['Ann'], 'Daily Post', 'host']);
	});
});

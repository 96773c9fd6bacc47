import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { readRoster, rosterFormatOf } from '../../server/src/workspace/roster.ts';
import {
	addRosterAlias,
	addToRoster,
	type RosterEdits,
	removeFromRoster,
} from '../../server/src/workspace/rosterEdits.ts';
import { startingConfig, startingRoster } from '../../server/src/workspace/startingTexts.ts';

const after = (text: string, edits: RosterEdits): string | undefined =>
	edits && applyEdits(splitLines(text), edits).join('\n');

describe('A roster is edited', () => {
	const bob = { name: 'Bob Kay', initials: 'BK' };
	const yaml = '# the crew\r\nspeakers:\r\n  - Ann Lee # host\r\n\r\n# the end\r\n';

	test('a person is added', () => {
		assert.equal(
			after(yaml, addToRoster(yaml, 'yaml', bob)),
			'# the crew\nspeakers:\n  - Ann Lee # host\n  - name: Bob Kay\n    initials: BK\n\n# the end\n',
		);
		for (const [text, expected] of [
			['Ann Lee (AL)\n', 'Ann Lee (AL)\nBob Kay (BK)\n'],
			['AL: Ann Lee', 'AL: Ann Lee\nBK: Bob Kay'],
			['AL\tAnn Lee\n', 'AL\tAnn Lee\nBK\tBob Kay\n'],
			['', 'Bob Kay (BK)\n'],
		] as const) {
			assert.equal(after(text, addToRoster(text, 'list', bob)), expected);
		}
	});

	test('a person is added where there is none yet, keys without quotes', () => {
		const ada = { name: 'Ada: Lee', role: 'host' };
		assert.equal(
			after('speakers:\n', addToRoster('speakers:\n', 'yaml', ada)),
			'speakers:\n  - name: "Ada: Lee"\n    role: host\n',
		);
		assert.equal(after('', addToRoster('', 'yaml', ada)), '- name: "Ada: Lee"\n  role: host');
	});

	test('what is added is read', () => {
		for (const name of ['speakers.yaml', 'delegates.txt']) {
			const format = rosterFormatOf(name);
			const text = after('', addToRoster('', format, bob)) ?? '';
			const { people, problems } = readRoster(text, format, 'file:///x');
			assert.deepEqual(problems, []);
			assert.deepEqual([people[0]?.name, people[0]?.initials], ['Bob Kay', 'BK']);
		}
	});

	test('an alias is declared', () => {
		assert.match(
			after(yaml, addRosterAlias(yaml, 'yaml', 'Ann Lee', 'Annie')) ?? '',
			/\{ name: Ann Lee, aliases: \[ Annie \] \} # host/,
		);
		assert.equal(addRosterAlias('Ann Lee\n', 'list', 'Ann Lee', 'Annie'), undefined);
	});

	test('a person is taken out', () => {
		assert.equal(
			after('Ann Lee (AL)\nBob Kay\n', removeFromRoster('Ann Lee (AL)\nBob Kay\n', 'list', 'ann lee')),
			'Bob Kay\n',
		);
		assert.equal(removeFromRoster('Ann Lee\n', 'list', 'Bob'), undefined);
	});

	test('not where the YAML is broken', () => {
		assert.equal(addToRoster('- [', 'yaml', bob), undefined);
	});
});

describe('New files', () => {
	test('a configuration can be read and changes nothing', () => {
		const { config, problems } = readConfig(startingConfig('bold-name'));
		assert.deepEqual(problems, []);
		assert.deepEqual(config, { convention: 'bold-name', rules: {}, overrides: [] });
	});

	test('every line that is commented out can be used', () => {
		const text = startingConfig()
			.replace('rules: {}', 'rules:')
			.replace(/^(\s*)# (\s*(?:[\w-]+:|- ).*)$/gm, '$1$2');
		assert.deepEqual(readConfig(text).problems, []);
	});

	test('a roster can be read', () => {
		const { people, problems } = readRoster(startingRoster(['Ann Lee', 'Bob: "Kay"']), 'yaml', 'file:///x');
		assert.deepEqual(problems, []);
		assert.deepEqual(
			people.map(({ name }) => name),
			['Ann Lee', 'Bob: "Kay"'],
		);
		assert.deepEqual(readRoster(startingRoster([]), 'yaml', 'file:///x'), { people: [], problems: [] });
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfig } from '../../server/src/workspace/config.ts';
import { noConfig, settingsFor } from '../../server/src/workspace/fileSettings.ts';
import { unmark } from '../support/marks.ts';

/** What is wrong with a configuration; each problem stands at a `<|…|>`, in order. */
function problemsIn(marked: string): readonly string[] {
	const { text, ranges } = unmark(marked);
	const { problems } = readConfig(text);
	assert.deepEqual(
		problems.map(({ range }) => range),
		ranges,
	);
	return problems.map(({ message }) => message);
}

describe('A configuration', () => {
	test('says what holds for the project', () => {
		const { config, problems } = readConfig(
			'convention: bold-name\nroster: people/speakers.yaml\nrules:\n  unattributed: error\n  empty-turn: {severity: hint}\noverrides:\n  - files: "*.vtt"\n    convention: voice-cue\n',
		);
		assert.deepEqual(problems, []);
		assert.deepEqual(config, {
			convention: 'bold-name',
			roster: ['people/speakers.yaml'],
			rules: { unattributed: 'error', 'empty-turn': { severity: 'hint' } },
			overrides: [{ files: ['*.vtt'], convention: 'voice-cue', rules: {} }],
		});
	});

	test('may be JSON, indented by tabs', () => {
		const { config, problems } = readConfig('{\n\t"$schema": "x",\n\t"rules": {\n\t\t"unattributed": "off"\n\t}\n}\n');
		assert.deepEqual(problems, []);
		assert.deepEqual(config, { rules: { unattributed: 'off' }, overrides: [] });
	});

	test('may be empty', () => {
		for (const text of ['', '# nothing yet\n', 'rules:\n', 'rules:\noverrides:\nroster:\n']) {
			assert.deepEqual(readConfig(text), { config: { rules: {}, overrides: [] }, problems: [] });
		}
	});

	test('is told of what stands wrong where it stands', () => {
		assert.deepEqual(problemsIn('convention: <|bald-name|>\n').length, 1);
		assert.deepEqual(problemsIn('<|convetion|>: bold-name\n'), [
			'There is no key "convetion" here. There are: convention, roster, labels, tags, rules, metadata, terms, $schema, files, overrides.',
		]);
		assert.deepEqual(problemsIn('rules:\n  <|unatributed|>: off\n'), ['There is no rule "unatributed".']);
		assert.deepEqual(problemsIn('rules:\n  unattributed: <|loud|>\n'), [
			'A severity is one of error, warning, information, hint, off.',
		]);
		assert.deepEqual(
			problemsIn('rules:\n  unattributed: {severity: <|loud|>, candidates: <|many|>, <|x|>: 1}\n').length,
			3,
		);
		assert.deepEqual(problemsIn('roster: <|{a: b}|>\n'), ['"roster" is a path or a list of paths.']);
		assert.deepEqual(problemsIn('overrides:\n  - <|rules: {}|>\n'), [
			'An override needs "files": a glob or a list of globs.',
		]);
		assert.deepEqual(problemsIn('overrides:\n  - files: a\n    <|overrides|>: []\n').length, 1);
		assert.deepEqual(problemsIn('<|just words|>\n'), ['A configuration is a map with keys such as "rules".']);
	});

	test('keeps what is right beside what is wrong', () => {
		const { config } = readConfig(
			'rules:\n  unattributed: {severity: hint, candidates: many}\n  empty-turn: loud\n  no-such: off\noverrides:\n  - files: [a, 1]\n  - files: b\n',
		);
		assert.deepEqual(config.rules, { unattributed: { severity: 'hint' } });
		assert.deepEqual(
			config.overrides.map(({ files }) => files),
			[['b']],
		);
	});

	test('that is broken YAML says so and never throws', () => {
		for (const text of ['a: [1,\nb: 2', 'a: *x', '\ta: b', 'convention: "x', '%', '- a\n b: c', '\0', ': :\n- ?']) {
			assert.ok(readConfig(text).problems.length > 0, text);
		}
	});
});

describe('What holds for a file', () => {
	const severities = (lint: ReturnType<typeof settingsFor>['lint']) =>
		Object.fromEntries(lint.map(({ rule, severity }) => [rule.id, severity]));

	test('is the default where nobody says anything', () => {
		const { convention, roster, lint } = settingsFor({}, noConfig, 'a.md');
		assert.deepEqual([convention, roster, severities(lint).unattributed], ['auto', undefined, 'warning']);
	});

	test('the project wins over the user, option by option', () => {
		const { config } = readConfig('convention: initials\nrules:\n  unattributed: error\n');
		const user = {
			convention: 'irc',
			rules: { unattributed: { severity: 'off', candidates: 3 }, 'empty-turn': 'hint' },
		};
		const { convention, lint } = settingsFor(user, config, 'a.md');
		assert.equal(convention, 'initials');
		assert.equal(severities(lint)['empty-turn'], 'hint');
		const own = lint.find(({ rule }) => rule.id === 'unattributed');
		assert.deepEqual([own?.severity, own?.options], ['error', { candidates: 3 }]);
	});

	test('a later override wins over an earlier one', () => {
		const { config } = readConfig(
			'overrides:\n  - files: "press/**"\n    rules: {unattributed: error, empty-turn: error}\n  - files: ["*.vtt", "*.srt"]\n    rules: {unattributed: off}\n    roster: crew.txt\n',
		);
		const of = (path: string) => settingsFor({}, config, path);
		assert.equal(severities(of('press/2024/a.md').lint).unattributed, 'error');
		assert.equal(severities(of('press/2024/a.vtt').lint).unattributed, undefined);
		assert.equal(severities(of('press/2024/a.vtt').lint)['empty-turn'], 'error');
		assert.deepEqual(of('a.srt').roster, ['crew.txt']);
		assert.equal(severities(of('a.md').lint).unattributed, 'warning');
	});

	test('is one object for all files with the same overrides', () => {
		const user = {};
		const { config } = readConfig('overrides:\n  - files: "*.vtt"\n    convention: voice-cue\n');
		assert.equal(settingsFor(user, config, 'a.md'), settingsFor(user, config, 'b/c.md'));
		assert.notEqual(settingsFor(user, config, 'a.md'), settingsFor(user, config, 'a.vtt'));
	});

	test('tells of the user’s mistakes', () => {
		const { problems } = settingsFor({ rules: { nonsense: 'off' } }, noConfig, undefined);
		assert.deepEqual(
			problems.map(({ path }) => path),
			[['nonsense']],
		);
	});
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintAll } from '../../server/src/lint/lint.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { configPlaceAt } from '../../server/src/workspace/configPath.ts';
import { readRoster } from '../../server/src/workspace/roster.ts';
import { yamlLimits } from '../../server/src/yaml/limits.ts';
import { readYaml } from '../../server/src/yaml/readYaml.ts';
import { yamlScalars } from '../../server/src/yaml/yamlScalars.ts';

const { settings } = readSettings({});

const told = (text: string): readonly string[] =>
	readYaml(text).problems.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`);

describe('YAML', () => {
	const values: readonly (readonly [text: string, value: unknown])[] = [
		['a: 1\nb: [x, "y", null]\n', { a: 1, b: ['x', 'y', null] }],
		['{"a": {"b": true}}', { a: { b: true } }],
		['a: &x {n: 1}\nb: *x\n', { a: { n: 1 }, b: { n: 1 } }],
		['? \n', undefined],
		['', undefined],
		['a:\n  - b: |\n      two\n      lines\n', { a: [{ b: 'two\nlines\n' }] }],
		['__proto__: 1\n', Object.fromEntries([['__proto__', 1]])],
	];
	for (const [text, value] of values) {
		test(JSON.stringify(text), () => assert.deepEqual(readYaml(text).value, value));
	}
	const faults: readonly (readonly [text: string, ...messages: string[]])[] = [
		['a: 1\na: 2\n', '1:0 The key "a" stands twice.'],
		['a: *b\n', '0:3 *b stands for nothing that is whole before it.'],
		[
			'a: &a [*a, *a]\n',
			'0:7 *a stands for nothing that is whole before it.',
			'0:11 *a stands for nothing that is whole before it.',
		],
		['[x]: 1\n', '0:0 A key is a word or a text, not a list, a map or an alias.'],
		['a: b\n? c\n: d\n', '1:0 A key that begins with "? " is not read here. Write "key: value".'],
		['a: b: c\n', '0:3 A second colon stands in this line. Put the value in quotes.'],
	];
	for (const [text, ...messages] of faults) {
		test(JSON.stringify(text), () => assert.deepEqual(told(text), messages));
	}
});

describe('Limits of YAML', () => {
	const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}`;
	const refused: readonly (readonly [about: string, text: string, message: RegExp])[] = [
		['length', 'x'.repeat(yamlLimits.length + 1), /longer than 1,000,000 characters/],
		['depth of lists', '['.repeat(20_000), /nested more than 64 deep/],
		['depth of maps', `a: ${'{'.repeat(400)}`, /nested more than 64 deep/],
		['depth of items', '- '.repeat(20_000), /nested more than 64 deep/],
		['complex keys', '? '.repeat(50), /begins with "\? "/],
		['aliases', 'a: &a [*a,*a]\n'.repeat(2000), /more than 100 aliases/],
		['what aliases stand for', bomb, /more than 200,000 values/],
	];
	for (const [about, text, message] of refused) {
		test(about, () => {
			const { value, problems } = readYaml(text);
			assert.equal(value, undefined);
			assert.equal(problems.length, 1);
			assert.match(problems[0]?.message ?? '', message);
		});
	}
	test('what is within them is read', () => {
		const { value, problems } = readYaml(`${'['.repeat(60)}${']'.repeat(60)}`);
		assert.deepEqual(problems, []);
		assert.ok(Array.isArray(value));
	});
	for (const line of ['a: b: c\n', 'a: 1\n', '{a: b} ', '[,', 'a: {\n', '"\\q"\n']) {
		test(`the first faults of many: ${JSON.stringify(line)}`, () => {
			const { problems } = readYaml(line.repeat(400));
			assert.ok(problems.length <= yamlLimits.faults);
			if (problems.length === yamlLimits.faults)
				assert.match(problems.at(-1)?.message ?? '', /There are \d+ faults more/);
		});
	}
});

/** Each once stalled something or threw. */
const hostile: readonly string[] = [
	'a: &a [*a,*a]\n'.repeat(2000),
	'a: b: c\n'.repeat(400),
	'title: x\n'.repeat(400),
	'? '.repeat(50),
	`a: ${'{'.repeat(400)}`,
	'['.repeat(20_000),
	'[,'.repeat(20_000),
	'{a: b} '.repeat(10_000),
	'%YAML 1.1\n---\n- !!omap a\n- !!binary "?"\n- !!set {a: b}\n',
	'*a: *b\n&a : &b\n',
];

describe('Hostile YAML is told of', () => {
	for (const text of hostile) {
		test(JSON.stringify(text.slice(0, 30)), () => {
			const roster = readRoster(text, 'yaml', 'file:///talks/speakers.yaml');
			const config = readConfig(text);
			assert.ok(roster.problems.length > 0 && config.problems.length > 0);
			assert.ok(roster.problems.length < 1000 && config.problems.length < 1000);
			assert.ok(Array.isArray(yamlScalars(text)));
			const transcript = parse([
				'---',
				...splitLines(text),
				'---',
				'',
				'**Ann Lee:** Good morning.',
				'',
				'**Bob Kay:** Hi.',
			]);
			const found = lintAll(transcript, settings).filter(({ rule }) => rule.id === 'metadata');
			if (transcript.lines[0]?.kind === 'metadata') assert.ok(found.length > 0 && found.length <= yamlLimits.faults);
		});
	}
});

test('a place on a line of blanks, braces or one long word is found by one look at the line', () => {
	for (const piece of [' ', '{', '-', 'a', ' {', 'a,', '"', ':', '- ']) {
		const line = `rules: ${piece.repeat(40_000)}`;
		const { word } = configPlaceAt([line], { line: 0, character: line.length });
		assert.equal(word.end, line.length);
	}
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { configCompletions } from '../../server/src/features/configCompletion.ts';
import { configHover } from '../../server/src/features/configHover.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { readConfig } from '../../server/src/workspace/config.ts';
import { configSchema } from '../../server/src/workspace/configSchema.ts';
import { rosterSchema } from '../../server/src/workspace/rosterSchema.ts';
import { unmark } from '../support/marks.ts';

function offered(marked: string, schema = configSchema()): readonly string[] {
	const { text, cursors } = unmark(marked);
	return configCompletions(splitLines(text), cursors[0] ?? { line: 0, character: 0 }, schema).map(({ label }) => label);
}

/** The text after one of the offers is taken. */
function taken(marked: string, label: string): string {
	const { text, cursors } = unmark(marked);
	const lines = splitLines(text);
	const offer = configCompletions(lines, cursors[0] ?? { line: 0, character: 0 }, configSchema()).find(
		(one) => one.label === label,
	);
	assert.ok(offer, `${label} is offered`);
	return applyEdits(lines, [{ range: offer.range, newText: offer.newText }]).join('\n');
}

describe('In a configuration', () => {
	test('keys are offered that are not there yet', () => {
		const keys = offered('convention: auto\n<|>\nrules:\n  unattributed: off\n');
		assert.ok(keys.includes('roster') && keys.includes('overrides'));
		assert.ok(!keys.includes('convention') && !keys.includes('rules'));
	});

	test('rules and their options', () => {
		const rules = offered('rules:\n  empty-turn: off\n  un<|>\n');
		assert.ok(rules.includes('unattributed') && !rules.includes('empty-turn'));
		assert.deepEqual(offered('rules:\n  unattributed:\n    severity: off\n    <|>\n'), ['candidates']);
		assert.deepEqual(offered('rules:\n  unattributed: {severity: off, <|>}\n'), ['candidates']);
	});

	test('values', () => {
		assert.deepEqual(offered('rules:\n  unattributed: <|>\n'), ['error', 'warning', 'information', 'hint', 'off']);
		assert.deepEqual(offered('rules:\n  unattributed:\n    severity: w<|>\n').slice(0, 2), ['error', 'warning']);
		assert.ok(offered('convention: bold<|>').includes('bold-name-own-line'));
	});

	test('overrides', () => {
		const keys = offered('overrides:\n  - files: "*.vtt"\n    <|>\n  - files: "*.md"\n    convention: irc\n');
		assert.ok(keys.includes('convention') && keys.includes('rules') && !keys.includes('files'));
		assert.ok(offered('overrides:\n  - <|>\n').includes('files'));
		assert.ok(offered('overrides:\n  - rules:\n      <|>\n').includes('unattributed'));
	});

	test('overrides below another, and lists that stand no further in than their key', () => {
		for (const indent of ['', '  ']) {
			const text = `overrides:\n${indent}- files: "*.vtt"\n${indent}  rules:\n${indent}    empty-turn: off\n${indent}- files: "*.md"\n${indent}  `;
			assert.deepEqual(offered(`${text}<|>`), ['convention', 'roster', 'labels', 'tags', 'rules', 'metadata', 'terms']);
			assert.ok(offered(`${text}rules:\n${indent}    <|>`).includes('unattributed'));
			assert.deepEqual(offered(`${text}rules:\n${indent}    empty-turn:\n${indent}      severity: <|>`).length, 5);
		}
	});

	test('nothing in a comment', () => {
		assert.deepEqual(offered('# <|>'), []);
		assert.deepEqual(offered('convention: auto # <|>'), []);
	});

	test('what is taken can be read', () => {
		assert.equal(taken('con<|>\n', 'convention'), 'convention: \n');
		assert.equal(taken('con<|>: auto\n', 'convention'), 'convention: auto\n');
		const text = taken('rules:\n  unattributed: wa<|>\n', 'warning');
		assert.deepEqual(readConfig(text).problems, []);
	});

	test('keys and values are explained', () => {
		const at = (marked: string) => {
			const { text, cursors } = unmark(marked);
			return configHover(splitLines(text), cursors[0] ?? { line: 0, character: 0 }, configSchema())?.markdown;
		};
		assert.match(
			at('rules:\n  unattrib<|>uted: off\n') ?? '',
			/`unattributed`: Every stretch of speech.*Default: `warning`/,
		);
		assert.match(at('rules:\n  unattributed: o<|>ff\n') ?? '', /`off`: The rule finds nothing/);
		assert.match(at('terms<|>: [a]\n') ?? '', /Words of the project/);
		assert.equal(at('nonsense<|>: 1\n'), undefined);
	});
});

test('in a roster, what is known of people is offered', () => {
	assert.deepEqual(offered('- name: Ann\n  <|>\n', rosterSchema), [
		'aliases',
		'initials',
		'affiliation',
		'role',
		'pronouns',
		'link',
	]);
	assert.ok(offered('speakers:\n  - <|>\n', rosterSchema).includes('name'));
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeFixes } from '../server/src/lint/fixAll.ts';
import { lintAll } from '../server/src/lint/lint.ts';
import { type LintSettings, readSettings } from '../server/src/lint/settings.ts';
import { type Parsed, parse } from '../server/src/parser/parse.ts';
import { rules } from '../server/src/rules/index.ts';
import type { Example, Rule } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { unmark } from './support/marks.ts';

/** The rule alone, on even where it is off by default. */
function settingsFor(rule: Rule, { options = {} }: Example): LintSettings {
	const severity = rule.severity === 'off' ? 'hint' : rule.severity;
	const { settings, problems } = readSettings({ [rule.id]: { severity, ...options } });
	assert.deepEqual(problems, []);
	return settings.filter((setting) => setting.rule === rule);
}

const parseExample = (text: string, { roster = [] }: Example): Parsed =>
	parse(splitLines(text), { roster: roster.map((name) => ({ name, line: 0, source: 'roster' })) });

const textsOf = ({ lines }: Parsed): readonly string[] => lines.map(({ text }) => text);

for (const rule of rules) {
	describe(rule.id, () => {
		for (const example of rule.examples) {
			test(example.about, () => {
				const { text, ranges } = unmark(example.before);
				const settings = settingsFor(rule, example);
				const parsed = parseExample(text, example);
				const found = lintAll(parsed, settings);
				assert.deepEqual(
					found.map(({ range }) => range),
					ranges,
				);
				if (example.after === undefined) return;
				const { edits, refused } = safeFixes(parsed, found);
				assert.deepEqual(refused, []);
				const chosen = edits.length > 0 ? edits : found.flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
				const fixed = applyEdits(textsOf(parsed), chosen).join('\n');
				assert.equal(fixed, example.after);
				assert.deepEqual(lintAll(parseExample(fixed, example), settings), [], 'nothing is left to find');
			});
		}
	});
}

test('every rule has an id of its own', () => {
	assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
});

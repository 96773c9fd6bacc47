import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnose } from '../server/src/lint/diagnose.ts';
import { safeFixes } from '../server/src/lint/fixAll.ts';
import type { Diagnostic } from '../server/src/lint/lint.ts';
import { type LintSettings, readSettings } from '../server/src/lint/settings.ts';
import { type Parsed, parse } from '../server/src/parser/parse.ts';
import type { DeclaredPerson } from '../server/src/people/peopleIn.ts';
import { rules } from '../server/src/rules/index.ts';
import { type Example, fixesOf, type Rule } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { unmark } from './support/marks.ts';

/** The rule alone, on even where it is off by default; all rules for one about their suppression. */
function settingsFor(rule: Rule, { options = {} }: Example): LintSettings {
	const severity = rule.severity === 'off' ? 'hint' : rule.severity;
	const { settings, problems } = readSettings({ [rule.id]: { severity, ...options } });
	assert.deepEqual(problems, []);
	return rule.scope === 'suppressions' ? settings : settings.filter((setting) => setting.rule === rule);
}

const find = (rule: Rule, transcript: Parsed, settings: LintSettings): readonly Diagnostic[] =>
	diagnose(transcript, settings).filter((found) => found.rule === rule);

const parseExample = (text: string, { roster = [] }: Example): Parsed =>
	parse(splitLines(text), { roster: roster.map((entry) => ({ ...person(entry), line: 0, source: 'roster' })) });

const person = (entry: string | DeclaredPerson): DeclaredPerson =>
	typeof entry === 'string' ? { name: entry } : entry;

const textsOf = ({ lines }: Parsed): readonly string[] => lines.map(({ text }) => text);

for (const rule of rules) {
	describe(rule.id, () => {
		test('says that it only offers choices where no fix of its examples is safe', () => {
			const fixes = rule.examples.flatMap((example) => {
				const parsed = parseExample(unmark(example.before).text, example);
				return find(rule, parsed, settingsFor(rule, example)).flatMap((finding) => fixesOf(finding, parsed));
			});
			assert.ok(rule.choicesOnly === true || fixes.length === 0 || fixes.some(({ safe }) => safe));
		});

		for (const example of rule.examples) {
			test(example.about, () => {
				const { text, ranges } = unmark(example.before);
				const settings = settingsFor(rule, example);
				const parsed = parseExample(text, example);
				const found = find(rule, parsed, settings);
				assert.deepEqual(
					found.map(({ range }) => range),
					ranges,
				);
				if (rule.choicesOnly) assert.ok(found.every((finding) => fixesOf(finding, parsed).every(({ safe }) => !safe)));
				if (example.after === undefined) return;
				const { edits, refused } = safeFixes(parsed, found);
				assert.deepEqual(refused, []);
				const chosen = edits.length > 0 ? edits : found.flatMap((finding) => fixesOf(finding, parsed)[0]?.edits ?? []);
				const fixed = applyEdits(textsOf(parsed), chosen).join('\n');
				assert.equal(fixed, example.after);
				assert.deepEqual(find(rule, parseExample(fixed, example), settings), [], 'nothing is left to find');
			});
		}
	});
}

test('every rule has an id of its own', () => {
	assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
});

import { diagnose } from '../../server/src/lint/diagnose.ts';
import type { Diagnostic } from '../../server/src/lint/lint.ts';
import { readSettings } from '../../server/src/lint/settings.ts';
import { parse } from '../../server/src/parser/parse.ts';
import { type Example, fixesOf, type Rule } from '../../server/src/rules/rule.ts';
import { splitLines } from '../../server/src/text/lines.ts';
import { optionsOf } from '../../server/src/workspace/configSchema.ts';
import type { GeneratedFile } from './file.ts';
import { table } from './markdown.ts';

/** The page of a rule: what every diagnostic links to. */
export const rulePage = (rule: Rule): GeneratedFile => ({
	path: `docs/rules/${rule.id}.md`,
	text: `${[
		`# ${rule.id}`,
		`${rule.summary}.`,
		'## Why',
		rule.why,
		'## Settings',
		`Default severity: \`${rule.severity}\`.`,
		...options(rule),
		configuration(rule),
		'## Examples',
		...rule.examples.flatMap((example) => exampleOf(rule, example)),
		...suppression(rule),
		'---',
		'[All rules](README.md)',
	].join('\n\n')}\n`,
});

function options(rule: Rule): readonly string[] {
	const rows = Object.entries(optionsOf(rule)).map(([name, option]) => [
		`\`${name}\``,
		option.description,
		option.values ? option.values.map((value) => `\`${value}\``).join(', ') : kindOf(option.default),
		`\`${JSON.stringify(option.default)}\``,
	]);
	return rows.length === 0 ? [] : [table(['option', 'what it does', 'values', 'default'], rows)];
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'a list of texts';
	return typeof value === 'object' ? 'a map from text to text' : `a ${typeof value}`;
}

function configuration(rule: Rule): string {
	const [option] = Object.entries(optionsOf(rule));
	const severity = rule.severity === 'off' ? 'warning' : 'off';
	const value = option
		? `\n    severity: warning\n    ${option[0]}: ${JSON.stringify(option[1].default)}`
		: ` ${severity}`;
	return [
		'In `.transcript.yaml`:',
		'',
		'```yaml',
		`rules:\n  ${rule.id}:${value}`,
		'```',
		'',
		`In VS Code, the setting \`transcript.rules.${rule.id}\`.`,
	].join('\n');
}

/** A sample, what is found in it (marked by `^` below), and what the fix makes of it. */
function exampleOf(rule: Rule, example: Example): readonly string[] {
	const text = example.before.replaceAll('<|', '').replaceAll('|>', '');
	const { transcript, found } = findingsIn(rule, example, text);
	const messages = [...new Set(found.map(({ message }) => message))];
	const fixes = [
		...new Set(
			found.flatMap((finding) => fixesOf(finding, transcript).map(({ title, safe }) => `${title}${safe ? '' : '…'}`)),
		),
	];
	return [
		`### ${found.length === 0 ? 'Right' : 'Wrong'}: ${example.about.replace(/\.$/, '')}`,
		...(example.options ? [`With the options \`${JSON.stringify(example.options)}\`.`] : []),
		...(example.roster ? [`The roster has ${example.roster.map(describe).join(', ')}.`] : []),
		fenced(pointed(text, found)),
		...messages.map((message) => `> ${message.replaceAll('<', '\\<')}`),
		...(fixes.length === 0 ? [] : [`Quick fixes: ${fixes.map((title) => `“${title}”`).join(', ')}`]),
		...(example.after === undefined ? [] : ['After:', fenced(example.after)]),
	];
}

const describe = (person: NonNullable<Example['roster']>[number]): string => {
	if (typeof person === 'string') return person;
	const others = [person.initials ?? [], person.aliases ?? []].flat();
	return others.length === 0 ? person.name : `${person.name} (${others.join(', ')})`;
};

function findingsIn(rule: Rule, { options, roster = [] }: Example, text: string) {
	const severity = rule.severity === 'off' ? 'hint' : rule.severity;
	const { settings } = readSettings({ [rule.id]: { severity, ...options } });
	const people = roster.map((person) => (typeof person === 'string' ? { name: person } : person));
	const transcript = parse(splitLines(text), {
		roster: people.map((person) => ({ ...person, line: 0, source: 'roster' as const })),
	});
	return { transcript, found: diagnose(transcript, settings).filter((found) => found.rule === rule) };
}

/** The text with `^` below what is found, on the first line of each. */
function pointed(text: string, found: readonly Diagnostic[]): string {
	const below = new Map<number, string>();
	const lines = splitLines(text);
	for (const { range } of found) {
		const { start, end } = range;
		const stop = end.line === start.line ? end.character : (lines[start.line]?.length ?? 0);
		const before = below.get(start.line) ?? '';
		const marks = '^'.repeat(Math.max(1, stop - start.character));
		below.set(start.line, `${before.padEnd(start.character)}${marks}`);
	}
	return lines.flatMap((line, index) => [line, ...(below.has(index) ? [below.get(index) ?? ''] : [])]).join('\n');
}

const fenced = (text: string): string => {
	const fence = text.includes('```') ? '````' : '```';
	return `${fence}text\n${text}\n${fence}`;
};

function suppression({ id, scope }: Rule): readonly string[] {
	if (scope === 'suppressions') return [];
	return [
		'## Suppress it',
		`A comment above the turn, such as \`<!-- transcript-disable-next-turn ${id} -->\`, or one of the [others](README.md#suppress-a-finding). In captions, \`NOTE transcript-disable-next-turn ${id}\` before the cue.`,
	];
}

import type { NamesElsewhere } from '../facts/misspellings/elsewhere.ts';
import { rules } from '../rules/index.ts';
import type { OptionValue, Rule, Severity } from '../rules/rule.ts';
import { severities } from '../rules/rule.ts';

/** A rule that is on, its options whole. */
export interface RuleSetting {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly options: object;
	/** The names of other transcripts, for a rule that asks for them. */
	readonly elsewhere?: NamesElsewhere;
}

/** The rules that are on. */
export type LintSettings = readonly RuleSetting[];

/** A setting that could not be taken as it was written. */
export interface SettingProblem {
	/** Where it stands, from the rules' own object: `['empty-turn', 'severity']`. */
	readonly path: readonly string[];
	/** Whether the last name of the path is wrong, or what stands there. */
	readonly about: 'key' | 'value';
	readonly message: string;
}

/** Settings made whole, and what was wrong with them. */
export interface ReadSettings {
	readonly settings: LintSettings;
	readonly problems: readonly SettingProblem[];
}

/**
 * Settings as someone wrote them (a rule's id to a severity, or to an object of `severity` and options), made whole:
 * what is missing or unfit takes its default and, where unfit, is told of. Never fails.
 */
export function readSettings(raw: unknown): ReadSettings {
	const given = isRecord(raw) ? raw : {};
	const problems: SettingProblem[] = [];
	for (const id of Object.keys(given)) {
		if (!rules.some((rule) => rule.id === id))
			problems.push({ path: [id], about: 'key', message: `There is no rule "${id}".` });
	}
	const settings = rules.flatMap((rule) => readRule(rule, given[rule.id], problems));
	return { settings, problems };
}

function readRule(rule: Rule, raw: unknown, problems: SettingProblem[]): readonly RuleSetting[] {
	const given: Readonly<Record<string, unknown>> = isRecord(raw) ? raw : { severity: raw };
	const severity = severities.find((known) => known === given.severity) ?? rule.severity;
	if (given.severity !== undefined && !severities.some((known) => known === given.severity)) {
		const path = isRecord(raw) ? [rule.id, 'severity'] : [rule.id];
		problems.push({ path, about: 'value', message: `A severity is one of ${severities.join(', ')}.` });
	}
	const schema: Readonly<
		Record<string, { readonly default: OptionValue; readonly values?: readonly string[]; readonly minimum?: number }>
	> = { ...rule.options };
	const options: Record<string, unknown> = {};
	for (const [name, option] of Object.entries(schema)) {
		const value = given[name];
		const fits = value !== undefined && isLike(value, option);
		if (value !== undefined && !fits) {
			problems.push({ path: [rule.id, name], about: 'value', message: expectation(name, option) });
		}
		options[name] = fits ? value : option.default;
	}
	for (const name of Object.keys(given)) {
		if (name !== 'severity' && !(name in schema)) {
			problems.push({ path: [rule.id, name], about: 'key', message: `The rule ${rule.id} has no option "${name}".` });
		}
	}
	return severity === 'off' ? [] : [{ rule, severity, options }];
}

interface Expected {
	readonly default: OptionValue;
	readonly values?: readonly string[];
	readonly minimum?: number;
}

function isLike(value: unknown, { default: like, values, minimum }: Expected): boolean {
	if (Array.isArray(like)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
	if (isRecord(like)) return isRecord(value) && Object.values(value).every((item) => typeof item === 'string');
	if (typeof value !== typeof like) return false;
	if (values && !values.some((known) => known === value)) return false;
	return minimum === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= minimum);
}

function expectation(name: string, { default: like, values, minimum }: Expected): string {
	if (values) return `"${name}" is one of ${values.join(', ')}.`;
	if (Array.isArray(like)) return `"${name}" is a list of words.`;
	if (isRecord(like)) return `"${name}" is a map from words to words.`;
	if (typeof like === 'number') return `"${name}" is a number${minimum === undefined ? '' : ` from ${minimum} on`}.`;
	return typeof like === 'boolean' ? `"${name}" is true or false.` : `"${name}" is a text.`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

import { conventions } from '../conventions/index.ts';
import { readSettings } from '../lint/settings.ts';
import type { ToldLabels } from '../parser/labels/told.ts';
import { type Problem, readYaml, type ValuePath } from '../yaml/readYaml.ts';
import type { RawRules } from './rawRules.ts';
import { mergeRules } from './rawRules.ts';
import { isRecord, textsIn } from './values.ts';

/** The names of configuration files, the one that wins in a folder first. */
export const configNames: readonly string[] = ['.transcript.yaml', '.transcript.yml', '.transcript.json'];

/** What a configuration file, or one of its overrides, says. */
export interface ConfigSection {
	/** The id of a convention, or `auto`. */
	readonly convention?: string;
	/** Paths of roster files from the configuration's folder on. */
	readonly roster?: readonly string[];
	/** Names and shapes of lines that are labels, and those that are none. */
	readonly labels?: ToldLabels;
	/** Topics to annotate with. */
	readonly tags?: readonly string[];
	/** With what `metadata` and `terms` say. Holds only what a rule can take. */
	readonly rules: RawRules;
}

/** A section for the files that some globs match. */
export interface Override extends ConfigSection {
	/** Globs from the configuration's folder on. */
	readonly files: readonly string[];
}

/** A project's configuration. */
export interface ProjectConfig extends ConfigSection {
	/** Globs from the configuration's folder on: what is a transcript below it. Undefined where extensions tell. */
	readonly files?: readonly string[];
	/** A later one wins over an earlier one. */
	readonly overrides: readonly Override[];
}

/** A configuration and what in its text could not be taken. */
export interface ReadConfig {
	readonly config: ProjectConfig;
	readonly problems: readonly Problem[];
}

/** The keys that a file and each of its overrides may have. */
const sectionKeys: readonly string[] = ['convention', 'roster', 'labels', 'tags', 'rules', 'metadata', 'terms'];

/** Tells of what stands at a path of the file: the value, or the key that should not be there. */
type Report = (path: ValuePath, message: string, part?: 'key' | 'value') => void;

/**
 * Reads the text of a configuration file, YAML or JSON. What is wrong is told of where it stands and left out, so that
 * its default holds. Never fails.
 */
export function readConfig(text: string): ReadConfig {
	const source = readYaml(text);
	const problems: Problem[] = [...source.problems];
	const report: Report = (path, message, part) => problems.push({ range: source.rangeOf(path, part), message });
	if (source.value === undefined) return { config: { rules: {}, overrides: [] }, problems };
	if (!isRecord(source.value)) {
		report([], 'A configuration is a map with keys such as "rules".');
		return { config: { rules: {}, overrides: [] }, problems };
	}
	const section = readSection(source.value, [], ['$schema', 'files', 'overrides'], report);
	const files = readTexts(source.value.files, ['files'], 'a glob or a list of globs', report);
	const overrides = readOverrides(source.value.overrides, report);
	return { config: { ...section, ...(files && { files }), overrides }, problems };
}

function readSection(
	value: Readonly<Record<string, unknown>>,
	path: ValuePath,
	others: readonly string[],
	report: Report,
): ConfigSection {
	const known = [...sectionKeys, ...others];
	for (const key of Object.keys(value)) {
		if (!known.includes(key)) {
			report([...path, key], `There is no key "${key}" here. There are: ${known.join(', ')}.`, 'key');
		}
	}
	const convention = readConvention(value.convention, [...path, 'convention'], report);
	const roster = readTexts(value.roster, [...path, 'roster'], 'a path or a list of paths', report);
	const labels = readLabels(value.labels, [...path, 'labels'], report);
	const tags = readTexts(value.tags, [...path, 'tags'], 'a topic or a list of topics', report);
	const rules = [
		readRules(value.rules, [...path, 'rules'], report),
		readOptions('metadata', value.metadata, [...path, 'metadata'], report),
		readTerms(value.terms, [...path, 'terms'], report),
	].reduce(mergeRules);
	return {
		...(convention !== undefined && { convention }),
		...(roster && { roster }),
		...(labels && { labels }),
		...(tags && { tags }),
		rules,
	};
}

function readOverrides(value: unknown, report: Report): readonly Override[] {
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) {
		report(['overrides'], '"overrides" is a list of maps, each with "files" and what holds for them.');
		return [];
	}
	return value.flatMap((entry: unknown, index): readonly Override[] => {
		const path = ['overrides', index];
		if (!isRecord(entry)) {
			report(path, 'An override is a map with "files" and what holds for them.');
			return [];
		}
		const section = readSection(entry, path, ['files'], report);
		if (entry.files === undefined) report(path, 'An override needs "files": a glob or a list of globs.');
		const files = readTexts(entry.files, [...path, 'files'], 'a glob or a list of globs', report);
		return files ? [{ ...section, files }] : [];
	});
}

function readConvention(value: unknown, path: ValuePath, report: Report): string | undefined {
	if (value === undefined || value === null) return undefined;
	const ids = ['auto', ...conventions.map(({ id }) => id)];
	const id = ids.find((known) => known === value);
	if (id === undefined) report(path, `A convention is one of ${ids.join(', ')}.`);
	return id;
}

function readTexts(value: unknown, path: ValuePath, what: string, report: Report): readonly string[] | undefined {
	if (value === undefined || value === null) return undefined;
	const texts = textsIn(value);
	if (!texts) report(path, `"${path.at(-1)}" is ${what}.`);
	return texts;
}

const labelKeys: readonly string[] = ['accept', 'reject'];

function readLabels(value: unknown, path: ValuePath, report: Report): ToldLabels | undefined {
	if (value === undefined || value === null) return undefined;
	if (!isRecord(value)) {
		report(path, '"labels" is a map with "accept" and "reject", each a list of names and shapes.');
		return undefined;
	}
	for (const key of Object.keys(value)) {
		if (!labelKeys.includes(key))
			report([...path, key], `There is no key "${key}" here. There are: accept, reject.`, 'key');
	}
	const list = (key: string) =>
		readTexts(value[key], [...path, key], 'a name or a list of names and shapes', report) ?? [];
	return { accept: list('accept'), reject: list('reject') };
}

/** Rules and their options, those left out that no rule can take. */
function readRules(value: unknown, path: ValuePath, report: Report): RawRules {
	if (value === undefined || value === null) return {};
	if (!isRecord(value)) {
		report(path, '"rules" is a map from the name of a rule to its severity, or to a map with severity and options.');
		return {};
	}
	const fit: Record<string, unknown> = { ...value };
	for (const { path: at, about, message } of readSettings(value).problems) {
		const [id = '', option] = at;
		report([...path, ...at], message, about);
		const own = fit[id];
		if (option === undefined || !isRecord(own)) delete fit[id];
		else fit[id] = Object.fromEntries(Object.entries(own).filter(([key]) => key !== option));
	}
	return fit;
}

/** The options of one rule, written at the top because they belong to the project and not to a taste. */
function readOptions(rule: string, value: unknown, path: ValuePath, report: Report): RawRules {
	if (value === undefined || value === null) return {};
	if (!isRecord(value) || 'severity' in value) {
		report(path, `"${path.at(-1)}" is a map. The severity of its findings is set below "rules".`);
		return {};
	}
	const inner: Report = (at, message, part) => report([...path, ...at.slice(2)], message, part);
	return readRules({ [rule]: value }, ['rules'], inner);
}

/** A list of words as they should stand, or a map from what is wrong to what is right. */
function readTerms(value: unknown, path: ValuePath, report: Report): RawRules {
	if (value === undefined || value === null) return {};
	const list = Array.isArray(value) ? textsIn(value) : undefined;
	const terms = list ? Object.fromEntries(list.map((term) => [term, term])) : value;
	if (!isRecord(terms) || Object.values(terms).some((term) => typeof term !== 'string')) {
		report(path, '"terms" is a list of words as they should stand, or a map from a wrong form to the right one.');
		return {};
	}
	return { 'house-term': { terms } };
}

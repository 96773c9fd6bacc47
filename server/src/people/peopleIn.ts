import { nameShape, tidyName } from '../conventions/names.ts';
import type { DeclaredName } from '../model/convention.ts';
import type { ValuePath } from '../yaml/readYaml.ts';

/** What a list of people says of one of them. */
export type DeclaredPerson = Omit<DeclaredName, 'line' | 'source' | 'uri'>;

/** A person and where the value that tells of them stands. */
export interface FoundPerson {
	readonly person: DeclaredPerson;
	readonly path: ValuePath;
}

/** Tells of a value that says nothing of a person, or of a key that no person has. */
export type ReportPerson = (path: ValuePath, message: string, part?: 'key' | 'value') => void;

/** What may be said of a person beside names. */
export const keysBesideNames = ['affiliation', 'role', 'pronouns', 'link'] as const;

/** What may be said of a person. */
export const personKeys: readonly string[] = ['name', 'aliases', 'initials', ...keysBesideNames];

/** Name, initials and aliases, in this order: whatever means the person. */
export const namesOfDeclared = ({ name, initials, aliases = [] }: DeclaredPerson): readonly string[] => [
	name,
	...(initials === undefined || initials === '' ? [] : [initials]),
	...aliases,
];

/** Lists of people stand in lists no deeper than this. */
const deepest = 8;

const nothing: ReportPerson = () => undefined;

/**
 * The people of a value of YAML or JSON: a name, a list of names or of maps with `name`, a map from initials (or
 * another short name) to names or to such maps, a map from names to such maps without `name`. What fits nothing is
 * told of and passed over.
 */
export function* peopleIn(
	value: unknown,
	report: ReportPerson = nothing,
	path: ValuePath = [],
): Generator<FoundPerson> {
	if (value === undefined || value === null) return;
	if (typeof value === 'string' || typeof value === 'number') {
		const name = tidyName(String(value));
		if (name !== '') yield { person: { name }, path };
	} else if (Array.isArray(value)) {
		// A list can hold itself by an alias of YAML.
		if (path.length > deepest) return;
		for (const [index, item] of value.entries()) yield* peopleIn(item, report, [...path, index]);
	} else if (!isRecord(value)) report(path, 'A person is a name or a map with "name".');
	else if ('name' in value) yield* entry(value, report, path);
	else for (const [key, item] of Object.entries(value)) yield* keyed(key, item, report, [...path, key]);
}

function* entry(
	value: Readonly<Record<string, unknown>>,
	report: ReportPerson,
	path: ValuePath,
	initials?: string,
): Generator<FoundPerson> {
	const text = (key: string): string | undefined => {
		const given = value[key];
		if (given === undefined || given === null) return undefined;
		if (typeof given === 'string' || typeof given === 'number') return tidyName(String(given)) || undefined;
		report([...path, key], `"${key}" is a text.`);
		return undefined;
	};
	for (const key of Object.keys(value)) {
		if (!personKeys.includes(key)) {
			report([...path, key], `There is no key "${key}" here. There are: ${personKeys.join(', ')}.`, 'key');
		}
	}
	const name = text('name');
	if (name === undefined) {
		report(path, 'A person needs a "name".');
		return;
	}
	const aliases = aliasesOf(value.aliases, report, [...path, 'aliases']);
	const short = text('initials') ?? initials;
	const rest = keysBesideNames.flatMap((key) => {
		const given = text(key);
		return given === undefined ? [] : [[key, given] as const];
	});
	yield {
		person: {
			name,
			...(aliases.length > 0 && { aliases }),
			...(short !== undefined && { initials: short }),
			...Object.fromEntries(rest),
		},
		path,
	};
}

/** `AL: Ann Lee`, `niftynei: {name: Lisa}`, `Ann Lee: {role: host}`, `Ann Lee:` */
function* keyed(key: string, value: unknown, report: ReportPerson, path: ValuePath): Generator<FoundPerson> {
	const name = tidyName(key);
	if (name === '') return;
	if (isRecord(value)) {
		if (!('name' in value)) yield* entry({ name, ...value }, report, path);
		else if (isShortName(name)) yield* entry(value, report, path, name);
		else yield* entry({ ...value, aliases: [name, ...aliasesOf(value.aliases, nothing, path)] }, report, path);
	} else if (value === undefined || value === null) yield { person: { name }, path };
	else if (typeof value === 'string') {
		const meant = tidyName(value);
		if (meant === '') yield { person: { name }, path };
		else yield { person: { name: meant, ...(isShortName(name) ? { initials: name } : { aliases: [name] }) }, path };
	} else report(path, 'A person is a name or a map with "name".');
}

/** True for what stands for a name in minutes: initials, a code, a short handle. */
export const isShortName = (name: string): boolean => nameShape(name).initials || /^\S{1,6}$/u.test(name);

function aliasesOf(value: unknown, report: ReportPerson, path: ValuePath): readonly string[] {
	if (value === undefined || value === null) return [];
	const list: readonly unknown[] = Array.isArray(value) ? value : [value];
	return list.flatMap((item, index) => {
		if (typeof item === 'string' || typeof item === 'number') return tidyName(String(item)) || [];
		report(Array.isArray(value) ? [...path, index] : path, '"aliases" is a list of names.');
		return [];
	});
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

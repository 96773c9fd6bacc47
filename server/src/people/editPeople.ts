import { nameKey } from '../conventions/names.ts';
import { remembered } from '../text/remembered.ts';
import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from '../yaml/nodes.ts';
import { readYaml, type ValuePath } from '../yaml/readYaml.ts';
import { type DeclaredPerson, isShortName, peopleIn } from './peopleIn.ts';
import {
	blockYaml,
	columnOf,
	entryOf,
	inlineYaml,
	isEmpty,
	isNameAlone,
	lineEnd,
	nodeEnd,
	nodeRange,
	type OffsetEdit,
	quotingOf,
} from './yamlWriting.ts';

/**
 * Edits of people in YAML and JSON that leave everything else as it is: order, comments, quotes. Each takes the text and
 * the path to where the people stand (`['speakers']`, or nothing for the top of the file), and gives undefined where the
 * text is broken or has nothing of the kind that is asked for.
 */
export type PeopleEdits = readonly OffsetEdit[] | undefined;

/** Adds a person at the end. */
export function addPerson(text: string, path: ValuePath, person: DeclaredPerson): PeopleEdits {
	const place = placeOf(text, path);
	if (!place) return undefined;
	const { node, pair } = place;
	if (isSeq(node)) return [node.flow ? intoBrackets(text, node, person) : intoList(text, node, person)];
	if (isMap(node) && !isEntry(node))
		return [node.flow ? intoBrackets(text, node, person) : intoMap(text, node, person)];
	if (node !== undefined && !isEmpty(node)) {
		const [start] = nodeRange(node);
		const quoting = quotingOf(node);
		const rest = `, ${inlineYaml(isNameAlone(person) ? person.name : entryOf(person), quoting)} ]`;
		return [
			{ start, end: start, newText: '[ ' },
			{ start: nodeEnd(node, text), end: nodeEnd(node, text), newText: rest },
		];
	}
	const at = pair ? lineEnd(text, nodeEnd(pair.key, text)) : text.trimEnd().length;
	const indent = pair ? columnOf(text, nodeRange(pair.key)[0]) + 2 : 0;
	const head = at === 0 || (!pair && text.slice(0, at).trim() === '') ? '' : '\n';
	return [{ start: at, end: at, newText: `${head}${listed(person, { type: 'PLAIN', keys: false }, indent)}` }];
}

/** Gives a person another name. */
export function renamePerson(text: string, path: ValuePath, from: string, to: string): PeopleEdits {
	const found = find(text, path, from);
	if (!found) return undefined;
	const { node, pair } = found;
	const named = isMap(node) ? (node.get('name', true) ?? pair?.key) : isEmpty(node) ? pair?.key : node;
	if (!isScalar(named)) return undefined;
	const [start] = nodeRange(named);
	return [{ start, end: nodeEnd(named, text), newText: inlineYaml(to, quotingOf(named)) }];
}

/** Says that a person is also known under another name. */
export function addAlias(text: string, path: ValuePath, name: string, alias: string): PeopleEdits {
	const found = find(text, path, name);
	if (!found) return undefined;
	const { node, pair } = found;
	if (isMap(node)) return aliasInEntry(text, node, alias);
	if (isEmpty(node) && pair) {
		const at = nodeEnd(pair.key, text);
		const colon = text.slice(at, lineEnd(text, at)).indexOf(':');
		const end = colon < 0 ? at : at + colon + 1;
		return [
			{ start: end, end, newText: `${colon < 0 ? ':' : ''} ${inlineYaml({ aliases: [alias] }, quotingOf(pair))}` },
		];
	}
	const [start] = nodeRange(node);
	const known = isScalar(node) ? String(node.value) : name;
	return [{ start, end: nodeEnd(node, text), newText: inlineYaml({ name: known, aliases: [alias] }, quotingOf(node)) }];
}

/** Takes a person out, with their lines where nothing else stands on them. */
export function removePerson(text: string, path: ValuePath, name: string): PeopleEdits {
	const place = placeOf(text, path);
	const found = place && find(text, path, name);
	if (!found) return undefined;
	const { node: whole, pair } = place;
	const items = isSeq(whole) || isMap(whole) ? whole.items : [];
	const step = found.path[path.length];
	const at = isSeq(whole) ? Number(step) : items.findIndex((item) => isPair(item) && isNamed(item, step));
	if (at < 0 || items.length === 1) {
		if (!pair) return [{ start: 0, end: text.length, newText: '' }];
		const colon = text.indexOf(':', nodeEnd(pair.key, text));
		return [{ start: colon + 1, end: nodeEnd(pair, text), newText: ' []' }];
	}
	const start = startOf(items[at]);
	if ((isSeq(whole) || isMap(whole)) && whole.flow) {
		const next = items[at + 1];
		if (next) return [{ start, end: startOf(next), newText: '' }];
		return [{ start: nodeEnd(items[at - 1], text), end: nodeEnd(items[at], text), newText: '' }];
	}
	const first = start - columnOf(text, start);
	const last = lineEnd(text, nodeEnd(items[at], text));
	const below = /^(?:\r\n|\r|\n)/.exec(text.slice(last))?.[0].length ?? 0;
	const above = below === 0 ? (/(?:\r\n|\r|\n)$/.exec(text.slice(0, first))?.[0].length ?? 0) : 0;
	return [{ start: first - above, end: last + below, newText: '' }];
}

interface Place {
	readonly node: unknown;
	/** The key and the value, where the value has a key. */
	readonly pair: Pair | undefined;
	readonly path: ValuePath;
}

const isNamed = ({ key }: Pair, step: string | number | undefined): boolean =>
	isScalar(key) && String(key.value) === String(step);

/** What stands at a path; undefined in broken YAML and where the path leads nowhere. */
function placeOf(text: string, path: ValuePath): Place | undefined {
	const { contents, problems } = readYaml(text);
	if (problems.length > 0) return undefined;
	let place: Place = { node: contents, pair: undefined, path };
	for (const step of path) {
		const { node }: Place = place;
		if (isSeq(node)) place = { node: node.items[Number(step)], pair: undefined, path };
		else if (isMap(node)) {
			const pair = node.items.find((one) => isNamed(one, step));
			if (!pair) return undefined;
			place = { node: pair.value ?? undefined, pair, path };
		} else return undefined;
	}
	return place;
}

/** The entry of somebody by name. */
function find(text: string, path: ValuePath, name: string): Place | undefined {
	const place = placeOf(text, path);
	if (!place) return undefined;
	const { value } = readYaml(text);
	const inside = path.reduce<unknown>((at, step) => (isRecord(at) ? at[String(step)] : undefined), value);
	const below = path.length === 0 ? value : inside;
	const at = isRecord(below) ? pathsByName(below).get(nameKey(name)) : pathsIn(below).get(nameKey(name));
	return at && placeOf(text, [...path, ...at]);
}

/** Where everybody of a value stands, by name; of a name that stands there twice the first. */
function pathsIn(value: unknown): ReadonlyMap<string, ValuePath> {
	const paths = new Map<string, ValuePath>();
	for (const { person, path } of peopleIn(value)) {
		const key = nameKey(person.name);
		if (!paths.has(key)) paths.set(key, path);
	}
	return paths;
}

/** Fixes of many findings ask for many people of one list. */
const pathsByName = remembered((value: object) => pathsIn(value));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** True for a map that tells of one person. */
const isEntry = (node: YAMLMap): boolean => node.has('name');

const startOf = (item: unknown): number => {
	if (isScalar(item) || isSeq(item) || isMap(item)) return nodeRange(item)[0];
	return typeof item === 'object' && item !== null && 'key' in item ? nodeRange(item.key)[0] : 0;
};

/** `- Ann Lee`, or an entry over several lines. */
const listed = (person: DeclaredPerson, quoting: Parameters<typeof blockYaml>[1], indent: number): string =>
	`${' '.repeat(indent)}- ${blockYaml(isNameAlone(person) ? person.name : entryOf(person), quoting, indent + 2)}`;

function intoList(text: string, node: YAMLSeq, person: DeclaredPerson): OffsetEdit {
	const at = lineEnd(text, nodeEnd(node.items.at(-1), text));
	const indent = columnOf(text, nodeRange(node)[0]);
	const quoting = quotingOf(node);
	const entries = node.items.length > 0 && node.items.every((item) => isMap(item));
	const item = entries
		? `- ${blockYaml(entryOf(person), quoting, indent + 2)}`
		: listed(person, quoting, indent).trimStart();
	return { start: at, end: at, newText: `\n${' '.repeat(indent)}${item}` };
}

function intoBrackets(text: string, node: YAMLSeq | YAMLMap, person: DeclaredPerson): OffsetEdit {
	const quoting = quotingOf(node);
	const last = node.items.at(-1);
	const entries = isSeq(node) && node.items.length > 0 && node.items.every((item) => isMap(item));
	const short = isNameAlone(person) && !entries ? person.name : entryOf(person);
	const item = isSeq(node) ? inlineYaml(short, quoting) : inlineYaml(keyed(person), quoting).replace(/^\{ | \}$/g, '');
	if (!last) return { start: nodeRange(node)[0] + 1, end: nodeRange(node)[0] + 1, newText: item };
	const end = nodeEnd(last, text);
	const start = startOf(last);
	const ownLine = text.slice(start - columnOf(text, start), start).trim() === '' && columnOf(text, start) > 0;
	const gap = ownLine ? `\n${text.slice(start - columnOf(text, start), start)}` : ' ';
	return { start: end, end, newText: `,${gap}${item}` };
}

function intoMap(text: string, node: YAMLMap, person: DeclaredPerson): OffsetEdit {
	const at = lineEnd(text, nodeEnd(node.items.at(-1), text));
	const indent = columnOf(text, nodeRange(node)[0]);
	return { start: at, end: at, newText: `\n${' '.repeat(indent)}${blockYaml(keyed(person), quotingOf(node), indent)}` };
}

/** Under the initials where there are any, else under the name. */
function keyed({ initials, ...person }: DeclaredPerson): Readonly<Record<string, unknown>> {
	const entry = entryOf(person);
	if (initials === undefined || !isShortName(initials)) {
		const { name, ...rest } = entryOf({ ...person, ...(initials !== undefined && { initials }) });
		return { [String(name)]: Object.keys(rest).length === 0 ? null : rest };
	}
	return { [initials]: isNameAlone(person) ? person.name : entry };
}

function aliasInEntry(text: string, node: YAMLMap, alias: string): PeopleEdits {
	const quoting = quotingOf(node);
	const pair = node.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
	const aliases = pair?.value;
	if (isSeq(aliases) && aliases.flow) return [intoBrackets(text, aliases, { name: alias })];
	if (isSeq(aliases)) return [intoList(text, aliases, { name: alias })];
	if (isScalar(aliases) && !isEmpty(aliases)) {
		const newText = inlineYaml([String(aliases.value), alias], quoting);
		return [{ start: nodeRange(aliases)[0], end: nodeEnd(aliases, text), newText }];
	}
	if (pair) {
		const at = text.indexOf(':', nodeEnd(pair.key, text)) + 1;
		return [{ start: at, end: at, newText: ` ${inlineYaml([alias], quoting)}` }];
	}
	const last = nodeEnd(node.items.at(-1), text);
	const entry = inlineYaml({ aliases: [alias] }, quoting).replace(/^\{ | \}$/g, '');
	if (node.flow) return [{ start: last, end: last, newText: `, ${entry}` }];
	const at = lineEnd(text, last);
	return [{ start: at, end: at, newText: `\n${' '.repeat(columnOf(text, nodeRange(node)[0]))}${entry}` }];
}

import { nameKey, nameShape, tidyName } from '../conventions/names.ts';
import { findName } from '../facts/findName.ts';
import type { DeclaredName } from '../model/convention.ts';
import { type DeclaredPerson, type FoundPerson, peopleIn, type ValuePath } from '../parser/declaredPeople.ts';
import { splitLines } from '../text/lines.ts';
import { onLine, type Range } from '../text/position.ts';
import { type Problem, readSource } from './source.ts';
import { isRecord } from './values.ts';

/** The names of roster files that count unasked, the one that wins in a folder first. */
export const rosterNames: readonly string[] = [
	'speakers.yaml',
	'speakers.yml',
	'speakers.json',
	'speakers.txt',
	'delegates.txt',
];

/** How a roster is written: YAML or JSON, or a list of a person a line. */
export type RosterFormat = 'yaml' | 'list';

/** The format that a file's name tells. */
export const rosterFormatOf = (name: string): RosterFormat => (/\.(?:ya?ml|json)$/i.test(name) ? 'yaml' : 'list');

/** The people of a roster, and what in its text could not be taken. */
export interface ReadRoster {
	readonly people: readonly DeclaredName[];
	readonly problems: readonly Problem[];
}

/** A person and where their entry stands. */
interface Entry {
	readonly person: DeclaredPerson;
	readonly range: Range;
}

/** Reads a roster. `uri` is where its people say that they are declared. Never fails. */
export function readRoster(text: string, format: RosterFormat, uri: string): ReadRoster {
	const { entries, problems } = format === 'yaml' ? readYaml(text) : { entries: readList(text), problems: [] };
	const lines = splitLines(text);
	const people = entries.map(({ person, range: { start } }): DeclaredName => {
		const span = findName(lines[start.line] ?? '', person.name, start.character);
		return { ...person, line: start.line, ...(span && { span }), source: 'roster', uri };
	});
	return { people, problems: [...problems, ...declaredTwice(entries)] };
}

/** Where the people stand in a roster's value: under `speakers`, or at the top. */
export const peoplePath = (value: unknown): ValuePath => (isRecord(value) && 'speakers' in value ? ['speakers'] : []);

/** The people of a roster's value and the path of each. */
export function peopleOfRoster(value: unknown): readonly FoundPerson[] {
	const path = peoplePath(value);
	return [...peopleIn(isRecord(value) && path.length > 0 ? value.speakers : value, undefined, path)];
}

function readYaml(text: string): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
	const source = readSource(text);
	const problems: Problem[] = [...source.problems];
	const { value } = source;
	const path = peoplePath(value);
	const report = (at: ValuePath, message: string, part?: 'key' | 'value') =>
		problems.push({ range: source.rangeOf(at, part), message });
	if (isRecord(value) && path.length > 0) {
		for (const key of Object.keys(value)) {
			if (key !== 'speakers' && key !== '$schema') report([key], `There is no key "${key}" beside "speakers".`, 'key');
		}
	}
	const found = [...peopleIn(isRecord(value) && path.length > 0 ? value.speakers : value, report, path)];
	return { entries: found.map(({ person, path: at }) => ({ person, range: source.rangeOf(at) })), problems };
}

const comment = /(?:^|\s)(?:#|\/\/).*$/;
const mark = /^[\s\ufeff]*(?:[-*•+]\s+)?/;

/** `Ann Lee`, `AL: Ann Lee`, `Ann Lee (AL)`, `Ann Lee (Daily Post)`, or a code and a name with a tab between. */
function readList(text: string): readonly Entry[] {
	return splitLines(text).flatMap((line, index): readonly Entry[] => {
		const start = mark.exec(line)?.[0].length ?? 0;
		const content = line.slice(start, 1000).replace(comment, '').trimEnd();
		const person = personIn(content);
		return person ? [{ person, range: onLine(index, { start, end: start + content.length }) }] : [];
	});
}

function personIn(content: string): DeclaredPerson | undefined {
	if (content.includes('\t')) return fromColumns(content.split('\t').map(tidyName).filter(Boolean));
	const [, code, named] = /^([^\s:=]{1,12})\s?[:=]\s*(\S.*)$/u.exec(content) ?? [];
	if (code !== undefined && named !== undefined) return { name: tidyName(named), initials: code };
	const [, name = '', inside = ''] = /^([^()]+?)\s?\(([^()]+)\)$/u.exec(content) ?? [];
	const short = tidyName(inside);
	if (short !== '' && /\p{L}/u.test(name)) {
		return { name: tidyName(name), ...(isCode(short) ? { initials: short } : { affiliation: short }) };
	}
	return /\p{L}/u.test(content) ? { name: tidyName(content) } : undefined;
}

function fromColumns(cells: readonly string[]): DeclaredPerson | undefined {
	const initials = cells.find(isCode);
	const [name, affiliation] = cells.filter((cell) => cell !== initials);
	const whole = name ?? initials;
	if (whole === undefined || !/\p{L}/u.test(whole)) return undefined;
	return {
		name: whole,
		...(initials !== undefined && initials !== whole && { initials }),
		...(affiliation !== undefined && { affiliation }),
	};
}

const isCode = (text: string): boolean => nameShape(text).initials || /^\p{Lu}[\p{Lu}\p{Ll}\d]{1,4}$/u.test(text);

/** One name, alias or code for two entries: then nobody can tell whom a label means. */
function declaredTwice(entries: readonly Entry[]): readonly Problem[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry): readonly Problem[] => {
		const { name, initials, aliases = [] } = entry.person;
		for (const said of [name, ...(initials === undefined ? [] : [initials]), ...aliases]) {
			const other = first.get(nameKey(said));
			if (other && other !== entry) {
				const message = `"${said}" is declared twice: line ${other.range.start.line + 1} has it for ${other.person.name}.`;
				return [{ range: entry.range, message }];
			}
			first.set(nameKey(said), entry);
		}
		return [];
	});
}

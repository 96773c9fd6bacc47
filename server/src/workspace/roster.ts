import { nameKey } from '../conventions/names.ts';
import { findName } from '../facts/people/findName.ts';
import type { DeclaredName } from '../model/convention.ts';
import { type DeclaredPerson, namesOfDeclared, peopleIn } from '../people/peopleIn.ts';
import { splitLines } from '../text/lines.ts';
import { onLine, type Range } from '../text/position.ts';
import { type Problem, readYaml, type ValuePath } from '../yaml/readYaml.ts';
import { contentOf, personIn } from './listedPerson.ts';
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
	const { entries, problems } = format === 'yaml' ? readMap(text) : { entries: readList(text), problems: [] };
	const lines = splitLines(text);
	const people = entries.map(({ person, range: { start } }): DeclaredName => {
		const span = findName(lines[start.line] ?? '', person.name, start.character);
		return { ...person, line: start.line, ...(span && { span }), source: 'roster', uri };
	});
	return { people, problems: [...problems, ...declaredTwice(entries)] };
}

/** Where the people stand in a roster's value: under `speakers`, or at the top. */
export const peoplePath = (value: unknown): ValuePath => (isRecord(value) && 'speakers' in value ? ['speakers'] : []);

function readMap(text: string): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
	const source = readYaml(text);
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

/** A person a line. */
function readList(text: string): readonly Entry[] {
	return splitLines(text).flatMap((line, index): readonly Entry[] => {
		const person = personIn(line);
		return person ? [{ person, range: onLine(index, contentOf(line)) }] : [];
	});
}

/** One name, alias or code for two entries: then nobody can tell whom a label means. */
function declaredTwice(entries: readonly Entry[]): readonly Problem[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry): readonly Problem[] => {
		for (const said of namesOfDeclared(entry.person)) {
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

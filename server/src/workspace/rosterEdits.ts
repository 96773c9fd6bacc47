import { nameKey } from '../conventions/names.ts';
import { addAlias, addPerson, type PeopleEdits, removePerson } from '../people/editPeople.ts';
import type { DeclaredPerson } from '../people/peopleIn.ts';
import type { TextEdit } from '../text/edit.ts';
import { splitLines } from '../text/lines.ts';
import type { Range } from '../text/position.ts';
import { readYaml, type Yaml } from '../yaml/readYaml.ts';
import { personIn } from './listedPerson.ts';
import { peoplePath, type RosterFormat } from './roster.ts';

/** Edits of a roster's text; undefined where it is broken or has not what is asked for. Everything else stays as it is. */
export type RosterEdits = readonly TextEdit[] | undefined;

/** Adds a person at the end. */
export function addToRoster(text: string, format: RosterFormat, person: DeclaredPerson): RosterEdits {
	if (format === 'yaml') return inYaml(text, (path) => addPerson(text, path, person));
	const lines = splitLines(text);
	const last = lines.length - 1;
	const atEnd = (lines[last] ?? '') === '';
	const place = { line: last, character: lines[last]?.length ?? 0 };
	const newText = atEnd ? `${written(person, styleOf(text))}\n` : `\n${written(person, styleOf(text))}`;
	return [{ range: { start: place, end: place }, newText }];
}

/** Says that a person is also known under another name. A list file has no place for that. */
export const addRosterAlias = (text: string, format: RosterFormat, name: string, alias: string): RosterEdits =>
	format === 'yaml' ? inYaml(text, (path) => addAlias(text, path, name, alias)) : undefined;

/** Takes a person out. */
export function removeFromRoster(text: string, format: RosterFormat, name: string): RosterEdits {
	if (format === 'yaml') return inYaml(text, (path) => removePerson(text, path, name));
	const line = splitLines(text).findIndex((whole) => nameKey(personIn(whole)?.name ?? '') === nameKey(name));
	if (line < 0) return undefined;
	return [{ range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, newText: '' }];
}

function inYaml(text: string, edit: (path: ReturnType<typeof peoplePath>) => PeopleEdits): RosterEdits {
	const source = readYaml(text);
	return edit(peoplePath(source.value))?.map(({ start, end, newText }) => ({
		range: rangeIn(source, start, end),
		newText,
	}));
}

const rangeIn = (source: Yaml, start: number, end: number): Range => ({
	start: source.positionAt(start),
	end: source.positionAt(end),
});

type ListStyle = 'code first' | 'code behind' | 'columns';

/** How most lines of a list tell the code of a person. */
function styleOf(text: string): ListStyle {
	const lines = splitLines(text).filter((line) => personIn(line)?.initials !== undefined);
	const columns = lines.filter((line) => line.includes('\t')).length;
	const first = lines.filter((line) => /^[^\s:=(]{1,12}\s?[:=]/.test(line.trim())).length;
	if (columns > lines.length / 2) return 'columns';
	return first > lines.length / 2 ? 'code first' : 'code behind';
}

function written({ name, initials, affiliation }: DeclaredPerson, style: ListStyle): string {
	if (initials === undefined)
		return affiliation === undefined || style === 'columns' ? name : `${name} (${affiliation})`;
	if (style === 'columns') return [initials, name, ...(affiliation === undefined ? [] : [affiliation])].join('\t');
	return style === 'code first' ? `${initials}: ${name}` : `${name} (${initials})`;
}

import { tidyName } from '../conventions/names.ts';
import type { DeclaredName } from '../model/convention.ts';
import type { LexedLine } from '../model/line.ts';
import { peopleIn } from './declaredPeople.ts';
import { frontMatterOf } from './frontMatter.ts';
import { peopleTables, rowsOf } from './peopleTables.ts';

/** Keys of front matter that name people who speak. */
export const peopleKeys: readonly string[] = [
	'speakers',
	'speaker',
	'guests',
	'guest',
	'hosts',
	'host',
	'participants',
	'panelists',
	'interviewer',
	'interviewee',
	'presenter',
	'moderator',
];
/** A person and the initials in parentheses, as attendee lists write them: `Ann Lee (AL)`. */
const withInitials = /(?<![\p{L}'’.-])(\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}) ?\((\p{Lu}[\p{Lu}\p{Ll}]{1,4})\)/gu;

/** Names that a document declares outside of its labels: front matter, attendee tables, attendee lists. */
export function declaredNames(lines: readonly LexedLine[]): readonly DeclaredName[] {
	return [...fromFrontMatter(lines), ...fromTables(lines), ...fromLists(lines), ...fromAttendance(lines)];
}

function* fromFrontMatter(lines: readonly LexedLine[]): Generator<DeclaredName> {
	const { values, endLine } = frontMatterOf(lines);
	if (!peopleKeys.some((key) => key in values)) return;
	const places = placesOf(lines.slice(0, endLine));
	for (const key of peopleKeys) {
		for (const { person } of peopleIn(values[key])) {
			yield { ...person, line: places.get(person.name) ?? places.get(key) ?? 0, source: 'front-matter' };
		}
	}
}

/** The first line that each key and value of front matter stands on, the marks of YAML left out. */
function placesOf(lines: readonly LexedLine[]): ReadonlyMap<string, number> {
	const places = new Map<string, number>();
	for (const [line, { text }] of lines.entries()) {
		for (const piece of text.split(/[,[\]{}"']|:\s|:$|^\s*-\s/)) {
			const value = tidyName(piece);
			if (value !== '' && !places.has(value)) places.set(value, line);
		}
	}
	return places;
}

/** Rows of a table whose head names a name column and, where it has them, columns for what else is known. */
function* fromTables(lines: readonly LexedLine[]): Generator<DeclaredName> {
	for (const table of peopleTables(lines)) {
		for (const { line, name, initials, affiliation, aliases } of rowsOf(lines, table)) {
			yield {
				name,
				...(aliases.length > 0 && { aliases }),
				...(initials !== '' && { initials }),
				...(affiliation !== '' && { affiliation }),
				line,
				source: 'table',
			};
		}
	}
}

/** `Ann Lee (AL), Bob Kay (BK), …`: two or more on one line make it a list of people. */
function* fromLists(lines: readonly LexedLine[]): Generator<DeclaredName> {
	for (const [line, lexed] of lines.entries()) {
		for (const { name, initials } of listedIn(lexed)) yield { name, initials, line, source: 'list' };
	}
}

interface Listed {
	readonly name: string;
	readonly initials: string;
}

const listed = new WeakMap<LexedLine, readonly Listed[]>();

function listedIn(line: LexedLine): readonly Listed[] {
	const { kind, text } = line;
	if ((kind !== 'text' && kind !== 'list' && kind !== 'candidate') || text.length > 4000 || !text.includes('('))
		return [];
	const remembered = listed.get(line);
	if (remembered) return remembered;
	const found = [...text.matchAll(withInitials)].map(([, name = '', initials = '']) => ({
		name: tidyName(name),
		initials,
	}));
	const people = found.length < 2 ? [] : found;
	listed.set(line, people);
	return people;
}

const attendance =
	/^[\s>*_#-]{0,12}(?:present|in attendance|attending|attendance|attendees|participants|participating|panel(?:l?ists)?|speakers|hosts?|guests?|on the call|anwesend|teilnehmer|présents?|asistentes|presentes|участники|присутствовали)(?: members)?[*_]{0,3}\s?[:：][*_]{0,3}\s*(\S.*)$/iu;
const person = /^@?[\p{L}][\p{L}\p{M}.'’_-]*(?: [\p{L}\p{M}\d.'’_-]+){0,4}$/u;

/** `Present: Ann Lee, Bob Kay`: names that a line counts up behind a word for those who are there. */
function* fromAttendance(lines: readonly LexedLine[]): Generator<DeclaredName> {
	for (const [line, lexed] of lines.entries()) {
		for (const name of presentIn(lexed)) yield { name, line, source: 'attendance' };
	}
}

const present = new WeakMap<LexedLine, readonly string[]>();
const nobody: readonly string[] = [];

function presentIn(line: LexedLine): readonly string[] {
	const { kind, text } = line;
	if ((kind !== 'text' && kind !== 'list' && kind !== 'candidate') || text.length > 4000) return nobody;
	const remembered = present.get(line);
	if (remembered) return remembered;
	const names = (attendance.exec(text)?.[1] ?? '')
		.split(/[,;、，]|\s(?:and|und|et|y|и)\s/)
		.map((part) => tidyName(part.replace(/\([^()]{0,80}\)|[*_]{2}|\.$/g, '')))
		.filter((name) => person.test(name) && name.length > 1);
	present.set(line, names.length > 0 ? names : nobody);
	return names;
}

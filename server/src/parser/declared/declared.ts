import { tidyName } from '../../conventions/names.ts';
import type { DeclaredName } from '../../model/convention.ts';
import type { LexedLine } from '../../model/line.ts';
import { peopleIn } from '../../people/peopleIn.ts';
import type { Splice } from '../splice.ts';
import { listedIn } from './attendance.ts';
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

/** Names that a document declares outside of its labels: front matter, attendee tables, attendee lists. */
export function declaredNames(lines: readonly LexedLine[]): readonly DeclaredName[] {
	const names = [...fromFrontMatter(lines), ...fromTables(lines), ...fromLists(lines)];
	return names.length === 0 ? nobody : names;
}

/** The same value in every text: what was found without declarations holds. */
const nobody: readonly DeclaredName[] = [];

/**
 * The same for the text that an edit makes: the very same names where neither the lines that it took nor those that it
 * put in, nor their neighbours, declare anybody.
 */
export function declaredAfter(
	old: readonly DeclaredName[],
	oldLines: readonly LexedLine[],
	lines: readonly LexedLine[],
	{ from, endOld, endNew }: Splice,
): readonly DeclaredName[] {
	const moves = endNew !== endOld && old.some(({ line }) => line >= from);
	const may = (line: LexedLine | undefined): boolean =>
		line !== undefined && (line.kind === 'metadata' || line.kind === 'table' || listedIn(line) !== undefined);
	const isTouched =
		oldLines.slice(Math.max(0, from - 1), endOld + 1).some(may) ||
		lines.slice(Math.max(0, from - 1), endNew + 1).some(may);
	return moves || isTouched ? declaredNames(lines) : old;
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

/** People whom a line counts up. */
function* fromLists(lines: readonly LexedLine[]): Generator<DeclaredName> {
	for (let line = 0; line < lines.length; line++) {
		const lexed = lines[line];
		const people = lexed && listedIn(lexed);
		if (people) for (const person of people) yield { ...person, line };
	}
}

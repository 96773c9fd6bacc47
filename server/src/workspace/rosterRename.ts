import { nameKey } from '../conventions/names.ts';
import { findName } from '../facts/people/findName.ts';
import type { DeclaredName } from '../model/convention.ts';
import { keysBesideNames, namesOfDeclared } from '../people/peopleIn.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { splitLines } from '../text/lines.ts';
import { onLine } from '../text/position.ts';
import { yamlScalar } from '../text/yamlScalar.ts';
import { yamlScalars } from '../yaml/yamlScalars.ts';
import { readRoster, rosterFormatOf } from './roster.ts';
import { nameOf } from './uri.ts';

/** What a person's entry says beside names. */
const noNames: ReadonlySet<string> = new Set(keysBesideNames);

/**
 * Gives somebody whom a roster declares another name, or other initials or another alias, whichever is written so;
 * comments, order and quotes stay. `line` (zero-based) is where the entry begins. Undefined where the roster does not
 * declare the name there, or would not be read with the new one.
 */
export function renameInRoster(
	text: string,
	uri: string,
	line: number,
	from: string,
	to: string,
): readonly TextEdit[] | undefined {
	const format = rosterFormatOf(nameOf(uri));
	const before = readRoster(text, format, uri).people;
	const next = before.reduce((least, person) => (person.line > line ? Math.min(least, person.line) : least), Infinity);
	const edits = format === 'yaml' ? inYaml(text, line, next, from, to) : inList(text, line, from, to);
	const after = readRoster(applyEdits(splitLines(text), edits).join('\n'), format, uri).people;
	const declares = (people: readonly DeclaredName[], name: string) =>
		people.filter((person) => namesOfDeclared(person).some((own) => nameKey(own) === nameKey(name))).length;
	const same = nameKey(from) === nameKey(to);
	const taken = same || declares(after, to) > declares(before, to);
	return edits.length > 0 && after.length === before.length && taken ? edits : undefined;
}

function inYaml(text: string, line: number, next: number, from: string, to: string): readonly TextEdit[] {
	const lines = splitLines(text);
	return yamlScalars(text).flatMap(({ field, value, isKey, range }) => {
		const here = range.start.line >= line && range.start.line < next;
		if (!here || nameKey(value) !== nameKey(from) || (noNames.has(field) && !isKey)) return [];
		const quote = lines[range.start.line]?.[range.start.character - 1];
		return [{ range, newText: yamlScalar(to, quote === '"' || quote === "'" ? quote : '') }];
	});
}

function inList(text: string, line: number, from: string, to: string): readonly TextEdit[] {
	const span = findName(splitLines(text)[line] ?? '', from);
	return span ? [{ range: onLine(line, span), newText: to }] : [];
}

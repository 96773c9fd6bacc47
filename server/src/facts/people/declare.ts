import { nameKey } from '../../conventions/names.ts';
import type { Transcript } from '../../model/transcript.ts';
import { peopleKeys } from '../../parser/declared/declared.ts';
import { frontMatterOf } from '../../parser/declared/frontMatter.ts';
import { type PeopleTable, peopleTables, rowsOf } from '../../parser/declared/peopleTables.ts';
import { addAlias, addPerson, type PeopleEdits, removePerson } from '../../people/editPeople.ts';
import type { DeclaredPerson } from '../../people/peopleIn.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineOfOffset, lineStarts } from '../../text/lineStarts.ts';
import type { Position } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** Edits of the document; undefined where it has no place for what is asked. */
export type Declaring = readonly TextEdit[] | undefined;

/** Declares a person where the document declares others: under the key of its front matter, or in its table. */
export function declareSpeaker(transcript: Transcript, person: DeclaredPerson): Declaring {
	const key = peopleKey(transcript);
	if (key !== undefined) return inFrontMatter(transcript, (text) => addPerson(text, [key], person));
	const [table] = peopleTables(transcript.lines);
	return table && addRow(transcript, table, person);
}

/** Declares a person in the front matter, which is made where there is none. */
export function declareInFrontMatter(transcript: Transcript, person: DeclaredPerson): Declaring {
	const { endLine, errors } = frontMatterOf(transcript.lines);
	if (errors.length > 0) return undefined;
	if (peopleKey(transcript) !== undefined) return declareSpeaker(transcript, person);
	const [edit] = addPerson('', [], person) ?? [];
	const entry = `speakers:\n  ${(edit?.newText ?? '').replaceAll('\n', '\n  ')}\n`;
	if (endLine >= 0) return [insert({ line: endLine, character: 0 }, entry)];
	const character = transcript.lines[0]?.text.startsWith('\ufeff') ? 1 : 0;
	return [insert({ line: 0, character }, `---\n${entry}---\n\n`)];
}

/** Says in the document that somebody whom it declares has another name too. */
export function declareAlias(transcript: Transcript, name: string, alias: string): Declaring {
	for (const key of keysIn(transcript)) {
		const edits = inFrontMatter(transcript, (text) => addAlias(text, [key], name, alias));
		if (edits) return edits;
	}
	for (const table of peopleTables(transcript.lines)) {
		const row = [...rowsOf(transcript.lines, table)].find((one) => nameKey(one.name) === nameKey(name));
		if (row && table.aliases >= 0) {
			const place = cellEnd(transcript.lines[row.line]?.text ?? '', table.aliases);
			return [insert({ line: row.line, character: place }, row.aliases.length > 0 ? `, ${alias}` : ` ${alias}`)];
		}
	}
	return undefined;
}

/** Takes a person out of the front matter, or a row out of a table. */
export function undeclareSpeaker(transcript: Transcript, name: string): Declaring {
	for (const key of keysIn(transcript)) {
		const edits = inFrontMatter(transcript, (text) => removePerson(text, [key], name));
		if (edits) return edits;
	}
	for (const table of peopleTables(transcript.lines)) {
		const row = [...rowsOf(transcript.lines, table)].find((one) => nameKey(one.name) === nameKey(name));
		if (row) {
			const range = { start: { line: row.line, character: 0 }, end: { line: row.line + 1, character: 0 } };
			return [{ range, newText: '' }];
		}
	}
	return undefined;
}

const insert = (place: Position, newText: string): TextEdit => ({ range: { start: place, end: place }, newText });

/** The YAML between the fences, from which the fixes of many findings may be made. */
const frontMatterIn = remembered(({ lines }: Transcript) => {
	const { endLine, values } = frontMatterOf(lines);
	const text = lines
		.slice(1, Math.max(1, endLine))
		.map((line) => line.text)
		.join('\n');
	return { endLine, text, starts: lineStarts(text), keys: peopleKeys.filter((key) => key in values) };
});

const keysIn = (transcript: Transcript): readonly string[] => frontMatterIn(transcript).keys;

const peopleKey = (transcript: Transcript): string | undefined => keysIn(transcript)[0];

/** Edits of the YAML between the fences, as edits of the document. */
function inFrontMatter(transcript: Transcript, edit: (text: string) => PeopleEdits): Declaring {
	const { endLine, text, starts } = frontMatterIn(transcript);
	if (endLine < 1) return undefined;
	const positionAt = (offset: number): Position => {
		const line = lineOfOffset(starts, offset);
		return { line: line + 1, character: offset - (starts[line] ?? 0) };
	};
	return edit(text)?.map(({ start, end, newText }) => ({
		range: { start: positionAt(start), end: positionAt(end) },
		newText,
	}));
}

function addRow({ lines }: Transcript, table: PeopleTable, person: DeclaredPerson): Declaring {
	const cells = Array.from({ length: table.columns }, () => '');
	cells[table.name] = person.name;
	if (table.initials >= 0) cells[table.initials] = person.initials ?? '';
	if (table.affiliation >= 0) cells[table.affiliation] = person.affiliation ?? '';
	if (table.aliases >= 0) cells[table.aliases] = (person.aliases ?? []).join(', ');
	const last = lines[table.last]?.text ?? '';
	const widths = last
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|')
		.map((cell) => Math.max(0, cell.length - 2));
	const row = cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ');
	const closed = last.trimEnd().endsWith('|');
	const written = last.trimStart().startsWith('|') ? `| ${row}${closed ? ' |' : ''}` : row;
	return [insert({ line: table.last, character: last.length }, `\n${written.trimEnd()}`)];
}

/** Where a cell's text ends. */
function cellEnd(text: string, column: number): number {
	let at = text.trimStart().startsWith('|') ? text.indexOf('|') + 1 : 0;
	for (let cell = 0; cell < column; cell++) at = text.indexOf('|', at) + 1;
	const next = text.indexOf('|', at);
	const end = next < 0 ? text.length : next;
	return at + text.slice(at, end).trimEnd().length;
}

import { tidyName } from '../../conventions/names.ts';
import { headsColumn, headsNames } from '../../languages/all/tables.ts';

/** A table that counts up people, in zero-based lines and columns; -1 for a column that it has not. */
export interface PeopleTable {
	readonly head: number;
	/** Its last line. */
	readonly last: number;
	readonly columns: number;
	readonly name: number;
	readonly initials: number;
	readonly affiliation: number;
	readonly aliases: number;
}

/** A row of such a table that names somebody. */
export interface PeopleRow {
	readonly line: number;
	readonly name: string;
	readonly initials: string;
	readonly affiliation: string;
	readonly aliases: readonly string[];
}

interface TableLine {
	readonly kind: string;
	readonly text: string;
}

/** Tables whose head names a column for names. */
export function* peopleTables(lines: readonly TableLine[]): Generator<PeopleTable> {
	for (let head = 0; head < lines.length; head++) {
		if (lines[head]?.kind !== 'table') continue;
		let last = head;
		while (lines[last + 1]?.kind === 'table') last++;
		const cells = cellsOf(lines[head]?.text ?? '');
		const name = cells.findIndex(headsNames);
		const find = (field: 'initials' | 'affiliations' | 'aliases') =>
			cells.findIndex((cell, column) => column !== name && headsColumn(cell, field));
		const initials = find('initials');
		const affiliation = find('affiliations');
		const aliases = find('aliases');
		if (name >= 0) yield { head, last, columns: cells.length, name, initials, affiliation, aliases };
		head = last;
	}
}

/** The people of a table, in order. */
export function* rowsOf(lines: readonly TableLine[], table: PeopleTable): Generator<PeopleRow> {
	for (let line = table.head + 1; line <= table.last; line++) {
		const cells = cellsOf(lines[line]?.text ?? '');
		const name = cells[table.name] ?? '';
		if (!/\p{L}/u.test(name)) continue;
		const aliases = (cells[table.aliases] ?? '').split(/[,;]/).map(tidyName).filter(Boolean);
		yield {
			line,
			name,
			initials: cells[table.initials] ?? '',
			affiliation: cells[table.affiliation] ?? '',
			aliases,
		};
	}
}

/** No table of people has more columns; what is behind them is not looked at. */
const mostColumns = 64;

const cellsOf = (text: string): readonly string[] =>
	text
		.trim()
		.replace(/^\|/, '')
		.replace(/\|$/, '')
		.split('|', mostColumns)
		.map((cell) => tidyName(cell.replace(/\*\*/g, '')));

import { stringify } from 'csv-stringify/browser/esm/sync';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows as https://www.rfc-editor.org/rfc/rfc4180 has them, in the order of the columns; what is undefined is empty. A text
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csvRows = (columns: readonly string[], rows: readonly Row[]): string =>
	stringify([...rows], {
		columns: [...columns],
		record_delimiter: 'windows',
		cast: { boolean: String },
		escape_formulas: true,
	});

/** The first line of such a file: the names of the columns. */
export const csvHeader = (columns: readonly string[]): string =>
	csvRows(columns, [Object.fromEntries(columns.map((name) => [name, name]))]);

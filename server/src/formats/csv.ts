import { stringify } from 'csv-stringify/browser/esm/sync';
import { countWords } from '../text/words.ts';
import type { Format } from './format.ts';
import { recordOf } from './record.ts';

const columns = ['turn', 'speaker', 'label', 'affiliation', 'line', 'endLine', 'start', 'end', 'words', 'text'];

/**
 * https://www.rfc-editor.org/rfc/rfc4180: a row for each turn, the names of `json` as columns; empty is unknown.
 * A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csv: Format = {
	id: 'csv',
	title: 'CSV, a row for each turn',
	extension: '.csv',
	write(file, transcript) {
		const rows = recordOf(file, transcript).turns.map((turn, index) => ({
			turn: index + 1,
			...turn,
			words: countWords(turn.text),
		}));
		return { text: stringify(rows, { header: true, columns, record_delimiter: 'windows', escape_formulas: true }) };
	},
};

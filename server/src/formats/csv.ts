import { stringify } from 'csv-stringify/browser/esm/sync';
import { countWords } from '../text/words.ts';
import type { Format } from './format.ts';
import { recordOf } from './record.ts';

const columns = [
	...['turn', 'speaker', 'personName', 'office', 'label', 'affiliation', 'role'],
	...['line', 'endLine', 'start', 'end', 'words', 'text'],
];

/**
 * https://www.rfc-editor.org/rfc/rfc4180: a row for each turn, the names of `json` as columns; empty is unknown.
 * A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const csv: Format = {
	id: 'csv',
	title: 'CSV, a row for each turn',
	extension: '.csv',
	write(file, transcript) {
		const { turns, speakers } = recordOf(file, transcript);
		const people = new Map(speakers.map(({ name, personName, office, role }) => [name, { personName, office, role }]));
		const rows = turns.map((turn, index) => ({
			turn: index + 1,
			...people.get(turn.speaker ?? ''),
			...turn,
			words: countWords(turn.text),
		}));
		return { text: stringify(rows, { header: true, columns, record_delimiter: 'windows', escape_formulas: true }) };
	},
};

import { countWords } from '../text/words.ts';
import { csvHeader, csvRows } from './csvRows.ts';
import type { Format } from './format.ts';
import { recordOf } from './record.ts';

const columns = [
	...['turn', 'speaker', 'personName', 'office', 'label', 'affiliation', 'role'],
	...['line', 'endLine', 'start', 'end', 'words', 'text'],
];

/** A row for each turn, the names of `json` as columns; empty is unknown. */
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
		return { text: csvHeader(columns) + csvRows(columns, rows) };
	},
};

import type { Format } from './format.ts';
import { recordOf } from './record.ts';

/** One transcript as one JSON object, indented. */
export const json: Format = {
	id: 'json',
	title: 'JSON, one object',
	extension: '.json',
	write: (file, transcript) => ({ text: `${JSON.stringify(recordOf(file, transcript), undefined, 2)}\n` }),
};

/** One transcript as one line of JSON, so that any number of them follow each other: https://jsonlines.org */
export const jsonl: Format = {
	id: 'jsonl',
	title: 'JSON lines, one object a line',
	extension: '.jsonl',
	write: (file, transcript) => ({ text: `${JSON.stringify(recordOf(file, transcript))}\n` }),
};

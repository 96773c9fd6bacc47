import { csvHeader, csvRows } from '../../formats/csvRows.ts';
import { plural } from '../plural.ts';
import { terminalJson, terminalText } from '../terminalText.ts';
import type { ListedAnnotation, ListedFile } from './listing.ts';
import type { AnnotationsOptions } from './options.ts';
import { corpusAround } from './teiStandOff.ts';
import { pageAround } from './webAnnotation.ts';

/** What stands around and between the annotations of files. */
interface Around {
	readonly begin: string;
	readonly separator: string;
	readonly end: string;
}

const columns = [
	'file',
	'id',
	'act',
	'author',
	'at',
	'line',
	'endLine',
	'place',
	'resolved',
	'speaker',
	'text',
	'quote',
	'replies',
];

/** What each format writes around files. */
export const around: Readonly<Record<AnnotationsOptions['format'], Around>> = {
	text: { begin: '', separator: '\n', end: '' },
	json: { begin: '[\n', separator: ',\n', end: '\n]\n' },
	csv: { begin: csvHeader(columns), separator: '', end: '' },
	'web-annotation': { ...pageAround, separator: ',\n' },
	tei: { ...corpusAround, separator: '' },
};

/** One file as an object of the array. */
export const asJson = (file: ListedFile): string => terminalJson(JSON.stringify(file));

/** A row for each annotation; its replies in one field. */
export const asCsv = ({ file, annotations }: ListedFile): string =>
	csvRows(
		columns,
		annotations.map((annotation) => ({
			file,
			...annotation,
			quote: annotation.quote ?? '',
			replies: annotation.replies.map(({ author, text }) => `${author}: ${text}`).join('\n'),
		})),
	);

/** For people: a line for each annotation, its replies below it. */
export function asText(listed: ListedFile): string {
	const { file, turns, verifiedTurns, words, verifiedWords, annotations } = listed;
	const share = words === 0 ? 0 : Math.floor((verifiedWords / words) * 100);
	const head = `${file}: ${verifiedTurns} of ${plural(turns, 'turn')} verified (${share} % of words), ${plural(annotations.length, 'annotation')}`;
	return `${[head, ...annotations.flatMap((annotation) => linesOf(file, annotation))].map(terminalText).join('\n')}\n`;
}

function linesOf(file: string, annotation: ListedAnnotation): readonly string[] {
	const { act, author, at, text, line, column, place, resolved, quote, replies } = annotation;
	const where = line === null ? `${file}: drifted` : `${file}:${line}:${column}${place === 'unsure' ? ' unsure' : ''}`;
	const state = resolved ? ' (resolved)' : '';
	const said = [text, quote === undefined || quote === '' ? '' : `“${quote}”`].filter((part) => part !== '').join(' ');
	return [
		`  ${where} ${act}${state} by ${author}, ${at.slice(0, 10)}${said === '' ? '' : `: ${said}`}`,
		...replies.map((reply) => `    ${reply.author}, ${reply.at.slice(0, 10)}: ${reply.text}`),
	];
}

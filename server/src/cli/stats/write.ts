import { csvHeader, csvRows } from '../../formats/csvRows.ts';
import { plural } from '../plural.ts';
import { tableOf } from '../table.ts';
import { terminalJson, terminalText } from '../terminalText.ts';
import type { FileFigures, SpeakerFigures } from './figures.ts';
import type { StatsOptions } from './options.ts';

/** What stands around and between the figures of files, and those of one file. */
interface Writer {
	readonly begin: string;
	readonly entry: (figures: FileFigures) => string;
	readonly separator: string;
	readonly end: string;
}

const columns = ['file', 'name', 'affiliation', 'turns', 'words', 'share', 'seconds', 'measured'];

/** Every way to write figures. */
export const writers: Readonly<Record<StatsOptions['format'], Writer>> = {
	text: { begin: '', entry: text, separator: '\n', end: '' },
	json: { begin: '[\n', entry: (figures) => terminalJson(JSON.stringify(figures)), separator: ',\n', end: '\n]\n' },
	csv: {
		begin: csvHeader(columns),
		entry: ({ file, speakers }) =>
			csvRows(
				columns,
				speakers.map((speaker) => ({ file, ...speaker })),
			),
		separator: '',
		end: '',
	},
};

function text({ file, turns, words, seconds, measured, speakers }: FileFigures): string {
	const head = `${terminalText(file)}: ${plural(turns, 'turn')}, ${plural(words, 'word')}, ${clock(seconds, measured)}`;
	const table = tableOf(
		[
			{ title: 'speaker', align: 'left' },
			{ title: 'turns', align: 'right' },
			{ title: 'words', align: 'right' },
			{ title: 'share', align: 'right' },
			{ title: 'time', align: 'right' },
		],
		speakers.map((speaker) => [
			nameOf(speaker),
			String(speaker.turns),
			String(speaker.words),
			`${(speaker.share * 100).toFixed(1)}%`,
			clock(speaker.seconds, speaker.measured),
		]),
	);
	return `${[head, ...table.map((line) => `  ${line}`)].join('\n')}\n`;
}

const nameOf = ({ name, affiliation }: SpeakerFigures): string =>
	name === null ? 'nobody named' : affiliation === null ? name : `${name} (${affiliation})`;

/** Hours, minutes and seconds; what is reckoned from the words is marked. */
function clock(seconds: number, measured: boolean): string {
	const all = Math.round(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(all / 60) % 60;
	const hours = Math.floor(all / 3600);
	const time = hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
	return measured ? time : `~${time}`;
}

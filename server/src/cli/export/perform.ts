import { join } from 'node:path';
import { readSource } from '../../disk/source.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import { type Exported, isChosen } from '../../formats/exported.ts';
import type { Format } from '../../formats/format.ts';
import { formatOf } from '../../formats/index.ts';
import { utterancesOf } from '../../formats/utterances.ts';
import type { Input } from '../inputs.ts';
import { plural } from '../plural.ts';
import { projectOf } from '../project.ts';
import { emptyOutcome, failedOutcome, type Outcome } from '../task.ts';
import { wordTimesBeside } from '../wordTimesBeside.ts';
import { replaceFile } from '../write.ts';
import type { ExportOptions } from './options.ts';

/** Writes one file in another format. */
export async function performExport(input: Input, options: ExportOptions): Promise<Outcome> {
	const { file, named } = input;
	const format = formatOf(options.to);
	if (!format) return failedOutcome(file, `there is no format "${options.to}"`);
	const source = readSource(file);
	if ('problem' in source) return failedOutcome(file, source.problem);
	const project = await projectOf(file, options);
	const parsed = project.parse(source.text);
	const { speakers, sections, times } = options;
	const words = wordTimesBeside(file);
	if ('problem' in words) return failedOutcome(file, words.problem);
	const transcript: Exported = { ...parsed, selection: { speakers, sections, times }, ...words };
	const stranger = speakers?.find(
		(name) =>
			!utterancesOf(parsed).some((utterance) => isChosen({ ...parsed, selection: { speakers: [name] } }, utterance)),
	);
	if (stranger !== undefined) return failedOutcome(file, `nobody in it is called “${stranger}”`);
	if (!named && speakersOf(transcript).length === 0) return emptyOutcome;
	const written = format.write(file, transcript);
	if ('problem' in written) return failedOutcome(file, written.problem);
	const { leftOut = 0 } = written;
	const notes = [...(written.notes ?? []), ...(leftOut > 0 ? [lossOf(leftOut, format)] : [])];
	const messages = [...project.problems, ...notes.map((note) => `${file}: ${note}`)];
	const rest = { messages, counts: { leftOut }, failed: !project.complete };
	const path = options.folder === undefined ? options.file : targetOf(input, format, options.folder);
	if (path === undefined) return { ...emptyOutcome, output: written.text, ...rest };
	const unwritten = replaceFile(path, written.bytes ?? Buffer.from(written.text, 'utf8'));
	return unwritten ? failedOutcome(path, unwritten.problem) : { ...emptyOutcome, ...rest };
}

/** Nobody notices what is missing in a file, so it is said. */
const lossOf = (words: number, { id }: Format): string =>
	`${plural(words, 'word')} left out: no time tells when to show them, and ${id} shows words at their time. ` +
	'--to json holds all; <!-- not speech --> above a paragraph says that nobody spoke it';

const known = /\.(?:transcript\.(?:md|txt)|transcript|md|markdown|txt|log|vtt|srt|sbv)$/i;

/** Where the export of a file goes: in a folder it keeps the folders below the one that was named. */
export const targetOf = ({ below }: Input, { extension }: Format, folder: string): string =>
	join(folder, `${below === '-' ? 'stdin' : below.replace(known, '')}${extension}`);

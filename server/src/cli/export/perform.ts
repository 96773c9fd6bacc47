import { join } from 'node:path';
import { readSource } from '../../disk/source.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import type { Format } from '../../formats/format.ts';
import { formatOf } from '../../formats/index.ts';
import type { Input } from '../inputs.ts';
import { plural } from '../plural.ts';
import { projectOf } from '../project.ts';
import { failure, nothing, type Outcome } from '../task.ts';
import { replaceFile } from '../write.ts';
import type { ExportOptions } from './options.ts';

/** Writes one file in another format. */
export async function performExport(input: Input, options: ExportOptions): Promise<Outcome> {
	const { file, named } = input;
	const format = formatOf(options.to);
	if (!format) return failure(file, `there is no format "${options.to}"`);
	const source = readSource(file);
	if ('problem' in source) return failure(file, source.problem);
	const project = await projectOf(file, options);
	const transcript = project.parse(source.text);
	if (!named && speakersOf(transcript).length === 0) return nothing;
	const written = format.write(file, transcript);
	if ('problem' in written) return failure(file, written.problem);
	const { leftOut = 0 } = written;
	const notes = [...(written.notes ?? []), ...(leftOut > 0 ? [lossOf(leftOut, format)] : [])];
	const messages = [...project.problems, ...notes.map((note) => `${file}: ${note}`)];
	const rest = { messages, counts: { leftOut }, failed: !project.complete };
	if (options.folder === undefined) return { ...nothing, output: written.text, ...rest };
	const path = targetOf(input, format, options.folder);
	const unwritten = replaceFile(path, Buffer.from(written.text, 'utf8'));
	return unwritten ? failure(path, unwritten.problem) : { ...nothing, ...rest };
}

/** Nobody notices what is missing in a file, so it is said. */
const lossOf = (words: number, { id }: Format): string =>
	`${plural(words, 'word')} left out: no time tells when to show them, and ${id} shows words at their time. ` +
	'--to json holds all; <!-- not speech --> above a paragraph says that nobody spoke it';

const known = /\.(?:transcript\.(?:md|txt)|transcript|md|txt|vtt|srt)$/i;

/** Where the export of a file goes: in a folder it keeps the folders below the one that was named. */
export const targetOf = ({ below }: Input, { extension }: Format, folder: string): string =>
	join(folder, `${below === '-' ? 'stdin' : below.replace(known, '')}${extension}`);

import { resolve } from 'node:path';
import { statOf } from '../../disk/transcriptsBelow.ts';
import type { Format } from '../../formats/format.ts';
import { formatOf } from '../../formats/index.ts';
import { type Input, inputsOf } from '../inputs.ts';
import { fileSink, rawOutput } from '../output.ts';
import { configComplaint, type ReadingOptions } from '../project.ts';
import { runTask } from '../run.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { targetOf } from './perform.ts';

/** The options of `export` as they are written. */
export interface ExportFlags extends ReadingOptions {
	readonly to: string;
	readonly out: string | undefined;
	readonly speakers: string | undefined;
	readonly sections: boolean;
	readonly times: boolean;
}

/** Runs `transcript export`. */
export async function exportCommand(args: readonly string[], flags: ExportFlags): Promise<Status> {
	const format = formatOf(flags.to);
	if (!format) return usageError('export', `There is no format "${flags.to}".`);
	const unread = configComplaint(flags);
	if (unread !== undefined) return usageError('export', unread);
	const inputs = inputsOf(args);
	const { out, to, convention, config } = flags;
	const folder = out !== undefined && (/[\\/]$/.test(out) || isFolder(out)) ? out : undefined;
	if (inputs.files.length > 1 && folder === undefined && to !== 'jsonl') {
		const several = `${inputs.files.length} files cannot be written as one ${to} file.`;
		return usageError('export', `${several} Name a folder with --out FOLDER/, or use --to jsonl.`);
	}
	if (format.binary && out === undefined) return usageError('export', `${to} is no text. Name a file with --out FILE.`);
	const clash = clashOf(inputs.files, format, out, folder);
	if (clash !== undefined) return usageError('export', clash);
	const file = format.binary && folder === undefined ? out : undefined;
	const sink = out === undefined || folder !== undefined || file !== undefined ? rawOutput : fileSink(out);
	const speakers = flags.speakers
		?.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const { sections, times } = flags;
	const task = {
		name: 'export',
		options: { to, folder, file, speakers, sections, times, convention, config },
	} as const;
	const { status, counts } = await runTask(inputs, task, sink.write);
	const loss: Status = (counts.get('leftOut') ?? 0) > 0 ? 1 : 0;
	return worstOf(worstOf(status, loss), await sink.close());
}

/** Why an export would be written over a file that is read, or over another export. */
function clashOf(
	files: readonly Input[],
	format: Format,
	out: string | undefined,
	folder: string | undefined,
): string | undefined {
	if (out === undefined) return undefined;
	const sources = new Set(files.map(({ file }) => resolve(file)));
	const taken = new Map<string, string>();
	for (const input of files) {
		const target = folder === undefined ? out : targetOf(input, format, folder);
		if (sources.has(resolve(target))) return `${target} would be written over by its own export.`;
		const other = taken.get(target);
		if (folder !== undefined && other !== undefined) {
			return `${other} and ${input.file} would both be written to ${target}. Export them one by one.`;
		}
		taken.set(target, input.file);
	}
	return undefined;
}

const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

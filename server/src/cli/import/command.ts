import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode, reasonOf } from '../../disk/source.ts';
import { statOf } from '../../disk/transcriptsBelow.ts';
import { wordTimesName, writeWordTimes } from '../../facts/wordTimes/wordTimes.ts';
import { importFile } from '../../imports/index.ts';
import { type MadeTranscript, transcriptOf } from '../../imports/transcriptOf.ts';
import { type Input, inputsOf } from '../inputs.ts';
import { complain, standardOutput } from '../output.ts';
import { type Status, worstOf } from '../status.ts';
import { usageError } from '../usage.ts';
import { replaceFile } from '../write.ts';

/** The options of `import` as they are written. */
export interface ImportFlags {
	readonly to: 'md' | 'vtt' | 'srt';
	readonly out: string | undefined;
	readonly convention: string | undefined;
	readonly force: boolean;
}

/** Runs `transcript import`. */
export async function importCommand(args: readonly string[], flags: ImportFlags): Promise<Status> {
	const { files, problems } = inputsOf(args);
	const { out } = flags;
	const folder = out !== undefined && (/[\\/]$/.test(out) || statOf(out)?.isDirectory()) ? out : undefined;
	if (files.length > 1 && folder === undefined) {
		return usageError(
			'import',
			`${files.length} files cannot become one transcript. Name a folder with --out FOLDER/.`,
		);
	}
	const clash = clashOf(files, flags, folder);
	if (clash !== undefined) return usageError('import', clash);
	for (const problem of problems) complain(problem);
	let status: Status = problems.length > 0 ? 2 : 0;
	for (const input of files) {
		status = worstOf(
			status,
			await importOne(input, flags, folder === undefined ? out : targetOf(input, flags, folder)),
		);
	}
	return status;
}

async function importOne({ file }: Input, flags: ImportFlags, target: string | undefined): Promise<Status> {
	const fail = (problem: string): Status => {
		complain(`${file}: ${problem}`);
		return 2;
	};
	const source = sourceOf(file);
	if ('problem' in source) return fail(source.problem);
	const made = transcriptOf(importFile(source), flags);
	if ('problem' in made) return fail(made.problem);
	for (const note of made.notes) complain(`${file}: ${note}`);
	if (target !== undefined) return written(made, target, flags.force);
	await standardOutput.write(made.text);
	if (made.words)
		complain(`${file}: its word times are left out; with --out FILE they are written beside the transcript`);
	return 0;
}

/** Writes the transcript and its word times, or neither. */
function written({ text, words }: MadeTranscript, target: string, force: boolean): Status {
	const beside = wordTimesName(target);
	const files = [...(words ? [[beside, writeWordTimes(words)] as const] : []), [target, text] as const];
	const there = force ? undefined : files.find(([path]) => statOf(path));
	if (there) {
		complain(`${there[0]} is there already; --force writes over it`);
		return 2;
	}
	for (const [path, content] of files) {
		const failed = replaceFile(path, Buffer.from(content, 'utf8'));
		if (!failed) continue;
		complain(`${path}: ${failed.problem}`);
		return 2;
	}
	return 0;
}

/** Reads a file whole; text where its bytes are text. */
function sourceOf(file: string) {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file === '-' ? 0 : file);
	} catch (error) {
		return { problem: reasonOf(error) };
	}
	const decoded = decode(bytes);
	return { name: file, bytes, text: 'problem' in decoded ? undefined : decoded.text };
}

/** Why something would be written over what is read, or over another transcript. */
function clashOf(files: readonly Input[], flags: ImportFlags, folder: string | undefined): string | undefined {
	if (flags.out === undefined) return undefined;
	const sources = new Set(files.map(({ file }) => resolve(file)));
	const taken = new Map<string, string>();
	for (const input of files) {
		const target = folder === undefined ? flags.out : targetOf(input, flags, folder);
		for (const path of [target, wordTimesName(target)]) {
			if (sources.has(resolve(path))) return `${path} would be written over by its own import.`;
		}
		const other = taken.get(target);
		if (other !== undefined)
			return `${other} and ${input.file} would both be written to ${target}. Import them one by one.`;
		taken.set(target, input.file);
	}
	return undefined;
}

const targetOf = ({ below }: Input, { to }: ImportFlags, folder: string): string =>
	join(folder, `${below === '-' ? 'stdin' : below.replace(/\.[^./\\]{1,12}$/, '')}.${to}`);

import { basename, dirname, join, relative, resolve } from 'node:path';
import { nameKey } from '../../conventions/names.ts';
import { encode, readSource, type Source } from '../../disk/source.ts';
import { statOf } from '../../disk/transcriptsBelow.ts';
import { speakersOf } from '../../facts/people/speakers.ts';
import { wordTimesName } from '../../facts/wordTimes/wordTimes.ts';
import { type Key, readKey } from '../../features/pseudonyms/key.ts';
import { peopleToHide } from '../../formats/pseudonyms/hidden.ts';
import { type Pseudonymised, withPseudonyms } from '../../formats/pseudonyms/withPseudonyms.ts';
import type { Parsed } from '../../parser/parse.ts';
import { readLines } from '../../text/lineEnds.ts';
import { annotationFilesOf } from '../annotations/beside.ts';
import { type Input, inputsOf } from '../inputs.ts';
import { complain, rawOutput } from '../output.ts';
import { plural } from '../plural.ts';
import { configComplaint, projectOf, type ReadingOptions } from '../project.ts';
import { type Status, worstOf } from '../status.ts';
import { terminalText } from '../terminalText.ts';
import { usageError } from '../usage.ts';
import { replaceFile } from '../write.ts';

/** The options of `pseudonymise` as they are written. */
export interface PseudonymiseFlags extends ReadingOptions {
	readonly out: string;
	readonly key: string;
}

/** A file that was read and has somebody to hide. */
interface Opened {
	readonly input: Input;
	readonly source: Source;
	readonly transcript: Parsed;
	readonly target: string;
}

/** Runs `transcript pseudonymise`: all files are worked out before the first is written. */
export async function pseudonymiseCommand(args: readonly string[], flags: PseudonymiseFlags): Promise<Status> {
	const { out, key: keyPath } = flags;
	const unfit = configComplaint(flags) ?? placesComplaint(args, flags);
	if (unfit !== undefined) return usageError('pseudonymise', unfit);
	const { files, problems } = inputsOf(args);
	complain(...problems);
	let status: Status = problems.length > 0 ? 2 : 0;
	const opened: Opened[] = [];
	for (const input of files) {
		const one = await openedOf(input, flags);
		if (typeof one === 'string') complain(one);
		if (typeof one === 'string') status = 2;
		else if (one) opened.push(one);
	}
	const there = opened.find(
		({ target }, index) => statOf(target) || opened.slice(0, index).some((other) => other.target === target),
	);
	if (there) return usageError('pseudonymise', `${there.target} is there already, and nothing is written over.`);
	const before = statOf(keyPath) ? readSource(keyPath) : { text: '' };
	const key = 'problem' in before ? before : readKey(before.text, labelsOf(opened));
	if ('problem' in key) {
		complain(`${keyPath}: ${key.problem}`);
		return 2;
	}
	const done: (readonly [Opened, Pseudonymised])[] = [];
	for (const one of opened) {
		const result = withPseudonyms(one.transcript, key.pseudonymOf);
		if ('problem' in result) {
			complain(`${one.input.file}: ${result.problem}; it is left out`);
			status = 2;
		} else done.push([one, result]);
	}
	return worstOf(status, await write(done, key, keyPath, out));
}

/** What is wrong with where things are to be written. */
function placesComplaint(args: readonly string[], { out, key }: PseudonymiseFlags): string | undefined {
	if (args.includes('-')) return 'Standard input has no name: give files.';
	const below = relative(resolve(out), resolve(key));
	const isInside = below !== '' && !below.startsWith('..') && resolve(out) !== resolve(key);
	return isInside ? `--key ${key} would lie among the texts in ${out}. Keep it apart.` : undefined;
}

async function openedOf(input: Input, flags: PseudonymiseFlags): Promise<Opened | string | undefined> {
	const { file, named, below } = input;
	const source = readSource(file);
	if ('problem' in source) return `${file}: ${source.problem}`;
	const project = await projectOf(file, flags);
	complain(...project.problems);
	const transcript = project.parse(source.text);
	if (!named && speakersOf(transcript).length === 0) return undefined;
	if (peopleToHide(transcript).length === 0) return `${file}: nobody is named in it`;
	return { input, source, transcript, target: join(flags.out, below) };
}

const labelsOf = (opened: readonly Opened[]): ReadonlySet<string> =>
	new Set(
		opened.flatMap(({ transcript }) =>
			speakersOf(transcript).flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
		),
	);

async function write(
	done: readonly (readonly [Opened, Pseudonymised])[],
	key: Key,
	keyPath: string,
	out: string,
): Promise<Status> {
	const text = key.text();
	const unwritten = text === undefined ? undefined : replaceFile(keyPath, Buffer.from(text, 'utf8'));
	if (unwritten) {
		complain(`${keyPath}: ${unwritten.problem}; nothing was written`);
		return 2;
	}
	let status: Status = 0;
	for (const [{ input, source, transcript, target }, { lines, replaced, misses }] of done) {
		const { ends } = readLines(source.text);
		const body = lines.map((line, index) => line + (index < lines.length - 1 ? endAt(ends, index) : '')).join('');
		const failed = replaceFile(target, encode(body, source));
		if (failed) {
			complain(`${target}: ${failed.problem}`);
			status = 2;
			continue;
		}
		await rawOutput.write(
			`${terminalText(`${input.file}: ${plural(replaced, 'name')} replaced, written to ${target}`)}\n`,
		);
		for (const { line, text, why } of misses)
			await rawOutput.write(`${terminalText(`  ${target}:${line}: “${text}” ${why}`)}\n`);
		for (const note of leftBehind(input.file, transcript)) complain(`${input.file}: ${note}`);
	}
	if (done.length > 0)
		complain(`The key is in ${keyPath}. Look through what is listed, and keep the key away from ${out}.`);
	return status;
}

const endAt = (ends: string | readonly string[], line: number): string =>
	typeof ends === 'string' ? ends : (ends[line] ?? '\n');

/** What belongs to a transcript and is not written, for it has the words and the names. */
function leftBehind(file: string, transcript: Parsed): readonly string[] {
	const names = peopleToHide(transcript).flatMap(({ parts }) => parts);
	const own = basename(file).toLowerCase();
	return [
		...(annotationFilesOf(file).length > 0 ? ['its annotations quote what was said and are left behind'] : []),
		...(statOf(join(dirname(file), basename(wordTimesName(file)))) ? ['its word times are left behind'] : []),
		...(names.some((name) => name.length > 2 && own.includes(name)) ? ['the name of the file names somebody'] : []),
	];
}

import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readSource } from '../../disk/source.ts';
import { version } from '../../version.ts';
import { isRecord } from '../../workspace/values.ts';
import type { Input } from '../inputs.ts';
import { complain } from '../output.ts';
import { outcomesOf } from '../pool.ts';
import { projectOf } from '../project.ts';
import type { Outcome } from '../task.ts';
import { replaceFile } from '../write.ts';
import type { CheckOptions } from './options.ts';

/** Where results are kept unless somebody says otherwise: a hidden file of the current folder. */
export const cacheFile = '.transcript-cache.json';

/** The result of a file and what it came of: its text, what holds for it, and this program. */
interface Entry {
	readonly key: string;
	readonly outcome: Outcome;
}

/**
 * Outcomes in the order of the files, as {@link outcomesOf} gives them; those of files that are as they were when they
 * were last checked come from the cache at `path`, where all are kept in the end. A cache that cannot be read is told of
 * and made anew, one that cannot be written is told of; neither is a failure.
 */
export async function* cachedOutcomes(
	files: readonly Input[],
	options: CheckOptions,
	path: string,
): AsyncGenerator<Outcome> {
	const kept = readCache(path);
	const before = kept.size;
	let changed = false;
	const program = identity(options);
	const keys: (string | undefined)[] = [];
	for (const input of files) keys.push(await keyOf(input, options, program));
	const known = files.map(({ file }, index) => {
		const entry = kept.get(file);
		return entry !== undefined && entry.key === keys[index] ? entry.outcome : undefined;
	});
	const fresh = outcomesOf(
		files.filter((_, index) => known[index] === undefined),
		{ name: 'check', options },
	);
	try {
		for (const [index, { file }] of files.entries()) {
			const outcome = known[index] ?? (await fresh.next()).value;
			if (!outcome) continue;
			const key = keys[index];
			if (known[index] === undefined && key !== undefined && !outcome.failed) {
				kept.set(file, { key, outcome });
				changed = true;
			}
			yield outcome;
		}
	} finally {
		await fresh.return(undefined);
	}
	for (const file of [...kept.keys()]) if (!existsSync(file)) kept.delete(file);
	if (!changed && kept.size === before) return;
	const text = JSON.stringify({ version, entries: Object.fromEntries(kept) });
	const unwritten = replaceFile(path, Buffer.from(text, 'utf8'));
	if (unwritten) complain(`${path}: ${unwritten.problem}; the cache was not kept`);
}

/** Undefined for what is not kept: standard input, and what cannot be read. */
async function keyOf({ file, source: from = file }: Input, options: CheckOptions, program: string) {
	if (from === '-') return undefined;
	const source = readSource(from);
	if ('problem' in source) return undefined;
	const { fingerprint } = await projectOf(file, options);
	return hash([program, fingerprint, source.text, source.encoding, source.byteOrderMark]);
}

/** What else a result depends on: how it is written, and by which program, of which there may be many with one version. */
function identity({ format, fix, quiet, color, terminal }: CheckOptions): string {
	const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
	return hash([version, size, mtimeMs, format, fix, quiet, color, terminal]);
}

const hash = (values: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(values)).digest('hex');

function readCache(path: string): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	if (!existsSync(path)) return entries;
	const source = readSource(path);
	const parsed = 'problem' in source ? undefined : parsedJson(source.text);
	if (!isRecord(parsed) || !isRecord(parsed.entries)) {
		complain(
			`${path}: ${'problem' in source ? source.problem : 'it is no cache of ours, or damaged'}; it is made anew`,
		);
		return entries;
	}
	if (parsed.version !== version) return entries;
	for (const [file, entry] of Object.entries(parsed.entries)) if (isEntry(entry)) entries.set(file, entry);
	return entries;
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// Half a file, or none of ours: the caller says so.
		return undefined;
	}
}

function isEntry(value: unknown): value is Entry {
	if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.outcome)) return false;
	const { output, messages, failed, counts } = value.outcome;
	return (
		typeof output === 'string' &&
		Array.isArray(messages) &&
		messages.every((message) => typeof message === 'string') &&
		failed === false &&
		isRecord(counts) &&
		Object.values(counts).every((count) => typeof count === 'number')
	);
}

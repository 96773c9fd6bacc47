import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { statOf } from '../../disk/transcriptsBelow.ts';
import { complain } from '../output.ts';
import type { Status } from '../status.ts';
import { cacheFile } from './cache.ts';

/** How long nothing must change until files are checked again, in milliseconds: an editor saves in several steps. */
const idle = 200;

/**
 * Runs once, and again after every change below the folders, or beside the files, that arguments name; a pattern is
 * watched from the current folder on. Ends when it is told to by Ctrl-C, with the status of the last run.
 */
export async function watched(args: readonly string[], run: () => Promise<Status>): Promise<Status> {
	let status = await run();
	let timer: NodeJS.Timeout | undefined;
	let running = false;
	let again = false;
	const start = async (): Promise<void> => {
		again = running;
		if (running) return;
		running = true;
		process.stdout.write(`\n${'-'.repeat(40)}\n`);
		try {
			status = await run();
		} finally {
			running = false;
		}
		if (again) await start();
	};
	const changed = (name: string | null): void => {
		// What we write ourselves is no reason to look again.
		if (name !== null && (name.endsWith('.tmp') || basename(name) === cacheFile)) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			start().catch((error: unknown) => complain(`The check failed: ${String(error)}`));
		}, idle);
	};
	const watchers = foldersOf(args).map((folder) => watcherOf(folder, changed));
	complain('Watching for changes; Ctrl-C ends.');
	await new Promise<void>((resolve) => {
		process.once('SIGINT', () => resolve());
		process.once('SIGTERM', () => resolve());
	});
	clearTimeout(timer);
	for (const watcher of watchers) watcher.close();
	return status;
}

/** The folders in which what arguments mean may change. */
const foldersOf = (args: readonly string[]): readonly string[] => [
	...new Set(
		args.map((arg) => {
			if (statOf(arg)?.isDirectory()) return arg;
			return existsSync(arg) ? dirname(arg) : '.';
		}),
	),
];

function watcherOf(folder: string, changed: (name: string | null) => void): FSWatcher {
	const watcher = watch(folder, { recursive: true }, (_, name) => changed(name));
	watcher.on('error', (error) => complain(`${folder} is no longer watched: ${error.message}`));
	return watcher;
}

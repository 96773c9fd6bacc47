import { nameOf, parentOf } from '../workspace/uri.ts';
import type { Client } from './client.ts';
import { describeError } from './describeError.ts';
import type { Folders } from './folders.ts';
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	type FileEvent,
	type FileSystemWatcher,
} from './languageServer.ts';

/** The files whose changes the client tells of, whoever makes them. */
export interface WatchedFiles {
	/** Has files of the open folders watched, by a glob. */
	watch(glob: string): void;
	/** Has one file watched, wherever it is. */
	watchFile(uri: string): void;
	/** Calls with the files that were made, edited or deleted. */
	listen(changed: (events: readonly FileEvent[]) => void): void;
}

/** Has the client watch files, once it is ready to; one that cannot never tells. */
export function watchFiles(
	connection: Connection,
	client: Client,
	folders: Folders,
	initialized: Promise<void>,
): WatchedFiles {
	const known = new Set<string>();
	const listeners: ((events: readonly FileEvent[]) => void)[] = [];
	connection.onDidChangeWatchedFiles(({ changes }) => {
		for (const changed of listeners) changed(changes);
	});
	const register = async (key: string, watcher: FileSystemWatcher): Promise<void> => {
		if (!client.watchesFiles || known.has(key)) return;
		known.add(key);
		try {
			await initialized;
			await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] });
		} catch (error) {
			connection.console.error(`No notice of changes of ${key} will come: ${describeError(error)}`);
		}
	};
	return {
		watch: (glob) => void register(glob, { globPattern: glob }),
		watchFile(uri) {
			const baseUri = parentOf(uri);
			const pattern = nameOf(uri).replace(/[*?[\]{}!]/g, '?');
			if (client.relativePatterns && baseUri !== undefined) void register(uri, { globPattern: { baseUri, pattern } });
			else if (folders.of(uri) !== undefined) void register(uri, { globPattern: `**/${pattern}` });
		},
		listen: (changed) => void listeners.push(changed),
	};
}

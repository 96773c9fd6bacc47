import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Files } from '../workspace/files.ts';
import { readSource } from './source.ts';

/** The files of this machine, by their `file:` addresses. */
export const diskFiles: Files = {
	readText: async (uri) => {
		const path = pathOf(uri);
		const source = path === undefined ? undefined : readSource(path);
		return source === undefined || 'problem' in source ? undefined : source.text;
	},
	list: async (folder) => {
		try {
			return readdirSync(fileURLToPath(folder));
		} catch {
			// A folder that may not be listed holds nothing that we could read.
			return [];
		}
	},
};

/** The path of an address; undefined for one that is no file of this machine. */
export function pathOf(uri: string): string | undefined {
	try {
		return fileURLToPath(uri);
	} catch {
		// Node throws for an address that names no file: another scheme, a host, an encoded slash.
		return undefined;
	}
}

import { relativePath } from './uri.ts';

/** A file or folder that gets another address. */
export interface Move {
	readonly oldUri: string;
	readonly newUri: string;
}

/** Where something stands after moves: a folder takes along what is in it. Undefined for what stays. */
export function movedTo(uri: string, moves: readonly Move[]): string | undefined {
	for (const { oldUri, newUri } of moves) {
		if (uri === oldUri) return newUri;
		if (uri.startsWith(`${oldUri}/`)) return `${newUri}${uri.slice(oldUri.length)}`;
	}
	return undefined;
}

/** A path from a folder to a file, as people write it: `speakers.yaml`, `../people/speakers.yaml`. */
export function pathFrom(folder: string, uri: string): string {
	let above = folder.replace(/\/$/, '');
	let up = '';
	for (;;) {
		const path = relativePath(`${above}/`, uri);
		if (path !== undefined) return `${up}${path}`;
		const parent = above.slice(0, above.lastIndexOf('/'));
		// Two addresses that have nothing in common: another scheme, another disk.
		if (!above.includes('/') || parent.endsWith(':/')) return uri;
		above = parent;
		up += '../';
	}
}

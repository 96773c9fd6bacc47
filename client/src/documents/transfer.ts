import { Uri, workspace } from 'vscode';

/** Bytes as a request hands them on: a character each. */
export function charactersOf(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	return parts.join('');
}

/** The bytes that such characters stand for. */
export const bytesOf = (characters: string): Uint8Array =>
	Uint8Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index) & 0xff);

/** The last part of an address. */
export const fileName = (uri: Uri): string => uri.path.split('/').at(-1) ?? '';

/** A file's name without its ending: `talk` of `talk.json` and of `talk.transcript.md`. */
export const bareName = (name: string): string => name.replace(/\.(?:transcript\.(?:md|txt)|[^./\\]{1,12})$/i, '');

export async function exists(uri: Uri): Promise<boolean> {
	try {
		await workspace.fs.stat(uri);
		return true;
	} catch {
		// The only way to ask: a file that is not there cannot be described.
		return false;
	}
}

/** A name in a folder for which none of some endings is taken: `talk`, else `talk 2`. */
export async function freeName(folder: Uri, name: string, endings: readonly string[]): Promise<string> {
	for (let count = 1; ; count++) {
		const free = count === 1 ? name : `${name} ${count}`;
		const taken = await Promise.all(endings.map((ending) => exists(Uri.joinPath(folder, `${free}${ending}`))));
		if (!taken.includes(true)) return free;
	}
}

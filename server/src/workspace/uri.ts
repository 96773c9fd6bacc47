/** Addresses as `scheme://authority/path`, percent-encoded, as the protocol has them. The root of a path is `/`. */

const parts = (uri: string): readonly [before: string, path: string] => {
	const [, before = '', path = ''] = /^([a-z][\w+.-]*:(?:\/\/[^/?#]*)?)?([^?#]*)/i.exec(uri) ?? [];
	return [before, path];
};

/**
 * The folder that a file or folder stands in, without a slash at its end; undefined at the root and for
 * a text that stands in no folder.
 */
export function parentOf(uri: string): string | undefined {
	const [before, path] = parts(uri);
	const trimmed = path.replace(/\/{1,9}$/, '');
	if (!trimmed.includes('/')) return undefined;
	const parent = trimmed.slice(0, trimmed.lastIndexOf('/'));
	return `${before}${parent === '' ? '/' : parent}`;
}

/**
 * True for two addresses of one scheme and machine. A file of ours may name others of the same place only: an address of
 * a share on another machine would have the reader's own machine call there.
 */
export const samePlace = (a: string, b: string): boolean => parts(a)[0].toLowerCase() === parts(b)[0].toLowerCase();

/** A path as people write it (`../speakers.yaml`, `/abs/file`), seen from a folder. A whole address stays as it is. */
export function resolveUri(folder: string, path: string): string {
	if (/^[a-z][\w+.-]+:/i.test(path)) return path;
	const [before, base] = parts(folder);
	const segments = path.startsWith('/') ? [] : base.split('/').filter(Boolean);
	for (const segment of path.split(/[\\/]/)) {
		if (segment === '..') segments.pop();
		else if (segment !== '' && segment !== '.') segments.push(encodeURIComponent(segment));
	}
	return `${before}/${segments.join('/')}`;
}

/** The path of a file from a folder on, decoded, as globs want it; undefined for a file that is not in the folder. */
export function relativePath(folder: string, uri: string): string | undefined {
	const head = folder.endsWith('/') ? folder : `${folder}/`;
	return uri.startsWith(head) ? decode(uri.slice(head.length)) : undefined;
}

/** The last part of an address, decoded. */
export function nameOf(uri: string): string {
	const [, path] = parts(uri);
	return decode(path.replace(/\/{1,9}$/, '').replace(/^.*\//, ''));
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A percent sign that encodes nothing stands for itself.
		return text;
	}
}

/** True for two addresses of one file: some encode more characters than others. */
export const sameUri = (a: string, b: string): boolean => a === b || uriKey(a) === uriKey(b);

/** An address by which to look up a file, the same however it is encoded. */
export const uriKey = (uri: string): string => decode(uri);

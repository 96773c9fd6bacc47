/**
 * Where links may lead. Texts come from strangers, and a click on a link must not run a command of the editor, open a
 * program or reach for a file of the machine. Whatever makes a link of something written asks here, and nowhere else.
 */

/** Where the text stands that links are made from. */
export interface LinkPlace {
	/** The address of the document. */
	readonly document: string;
	/** The addresses of the open folders, without a slash at the end. */
	readonly folders: readonly string[];
}

/** Control characters, blanks, halves of characters and what turns or hides text: none belongs in an address as written. */
const deceiving = /[\p{Cc}\p{Cs}\p{Z}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** An address of the web with a host. Browsers take a backslash for a slash, so one may make another host of it. */
const web = /^https?:\/\/[^/?#\\]*[\p{L}\p{N}\]](?::\d{1,5})?(?:[/?#][^\\]*)?$/iu;
/** What ends an address in Markdown, HTML or a shell. */
const delimiters = /[<>"`{}|^]/g;

/**
 * The address that something written leads to: of the web by http or https, or of a file in the document's folder, below
 * it or in an open folder, written as a path. Undefined for everything else: other schemes, `file:` among them, shares of
 * other machines (`//host`), paths that lead out of those folders, encoded or not, and addresses with blanks or control
 * characters in them.
 */
export function linkTarget(written: string, place: LinkPlace): string | undefined {
	if (deceiving.test(written)) return undefined;
	if (web.test(written)) return written.replace(delimiters, encodeURIComponent);
	const hash = written.indexOf('#');
	const path = hash < 0 ? written : written.slice(0, hash);
	// A colon ahead of the first slash makes a scheme, or a drive of Windows; two slashes name another machine.
	if (path === '' || /^[^/\\]*:/.test(path) || /^[\\/]{2}/.test(path)) return undefined;
	const folder = folderOf(place.document);
	if (!folder) return undefined;
	const names = followed(/^[\\/]/.test(path) ? [] : folder.names, path);
	if (!names || !isAllowed({ before: folder.before, names }, place)) return undefined;
	const fragment = hash < 0 ? '' : written.slice(hash + 1);
	const part = /^[\w.,:;=&%+~/-]{1,200}$/.test(fragment) ? `#${fragment}` : '';
	return `${folder.before}/${names.join('/')}${part}`;
}

/**
 * The address of a line (zero-based) in a file that we read ourselves, a roster say; undefined for a file outside of the
 * document's folder and the open folders. The document itself needs no leave.
 */
export function lineTarget(uri: string, line: number, place: LinkPlace): string | undefined {
	const allowed = uri === place.document || standsIn(uri, place);
	return allowed ? `${uri.replace(/[<>\s]/g, encodeURIComponent)}#L${line + 1}` : undefined;
}

/** True for the address of a file in the document's folder, below it or in an open folder, whatever its encoding hides. */
export function standsIn(uri: string, place: LinkPlace): boolean {
	const address = addressOf(uri);
	return address !== undefined && isAllowed(address, place);
}

/** An address taken apart: `file://`, and the encoded names of folders and file. */
interface Address {
	readonly before: string;
	readonly names: readonly string[];
}

function addressOf(uri: string): Address | undefined {
	const [, before, path] = /^([a-z][a-z\d+.-]{1,40}:(?:\/\/[^/?#\\]*)?)\/([^?#]*)/i.exec(uri) ?? [];
	if (before === undefined || path === undefined) return undefined;
	const names = path.split('/').filter((name) => name !== '');
	return names.every((name) => decoded(name) !== undefined) ? { before, names } : undefined;
}

function folderOf(document: string): Address | undefined {
	const address = addressOf(document);
	return address && { before: address.before, names: address.names.slice(0, -1) };
}

/** The names that a path leads to from a folder on; undefined where it leads above the root or a name is none. */
function followed(from: readonly string[], path: string): readonly string[] | undefined {
	const names = [...from];
	for (const part of path.split(/[\\/]/)) {
		if (part === '' || part === '.') continue;
		if (part === '..') {
			if (names.pop() === undefined) return undefined;
			continue;
		}
		const name = decoded(part);
		if (name === undefined) return undefined;
		names.push(encodeURIComponent(name));
	}
	return names;
}

/** The name that a part of a path encodes; undefined where it hides a way up, a slash or a control character. */
function decoded(part: string): string | undefined {
	let name = part;
	try {
		name = decodeURIComponent(part);
	} catch {
		// A percent sign that encodes nothing stands for itself.
	}
	// Windows drops dots and blanks from the end of a name.
	return /[\p{Cc}\p{Cs}/\\]/u.test(name) || /^[. ]*$/.test(name) ? undefined : name;
}

function isAllowed(address: Address, { document, folders }: LinkPlace): boolean {
	const places = [folderOf(document), ...folders.map((folder) => addressOf(`${folder}/`))];
	return places.some((place) => place !== undefined && isInside(address, place));
}

const isInside = (inner: Address, { before, names }: Address): boolean =>
	inner.before === before &&
	inner.names.length > names.length &&
	names.every((name, index) => decoded(name) === decoded(inner.names[index] ?? ''));

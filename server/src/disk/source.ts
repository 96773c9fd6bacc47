import { readFileSync, type Stats, statSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';

/** How a text file turns bytes into characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A text file as it was read. */
export interface Source {
	/** Without the byte-order mark; line ends as they are. */
	readonly text: string;
	readonly encoding: Encoding;
	readonly byteOrderMark: boolean;
}

/** Why a file cannot be read, or written, in words that end a sentence: `there is no such file`. */
export interface Unreadable {
	readonly problem: string;
}

/** What is larger holds no conversation, in bytes: all speech of a year is 20 million. */
const largestFile = 100_000_000;

/** The pipes that a shell opens for us: `transcript diff <(git show HEAD:talk.md) talk.md`. */
const pipeOfShell = /^\/dev\/(?:stdin|fd\/\d{1,9})$/;

/** Reads a file, or standard input for `-`. What is no file, and may never end, is not opened. */
export function readSource(path: string): Source | Unreadable {
	try {
		if (path !== '-' && !pipeOfShell.test(path)) {
			const problem = unfit(statSync(path));
			if (problem !== undefined) return { problem };
		}
		return decode(readFileSync(path === '-' ? 0 : path));
	} catch (error) {
		return { problem: reasonOf(error) };
	}
}

/** Why something that has a file's name cannot be read as a text, in words that end a sentence; undefined where it can. */
export function unfit(found: Stats): string | undefined {
	if (found.isDirectory()) return 'it is a folder, not a file';
	if (found.isFIFO() || found.isSocket()) return 'it is a pipe, not a file';
	if (!found.isFile()) return 'it is a device, not a file';
	if (found.size <= largestFile) return undefined;
	const size = Math.round(found.size / 1_000_000).toLocaleString('en');
	return `it is too large for a text: ${size} MB, and ${largestFile / 1_000_000} are read`;
}

/** Reads bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. */
export function decode(bytes: Uint8Array): Source | Unreadable {
	const encoding = encodingOf(bytes);
	const mark = encoding === 'utf-8' ? 3 : 2;
	const byteOrderMark = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
	const body = byteOrderMark ? bytes.subarray(mark) : bytes;
	if (encoding === 'utf-8' && looksBinary(body)) return { problem: 'it is a binary file' };
	try {
		const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
		return { text, encoding, byteOrderMark };
	} catch {
		// The decoder throws for nothing but bytes that it cannot decode.
		return { problem: 'it is not UTF-8 text; save it as UTF-8 first' };
	}
}

/** The bytes of a text in the encoding, and with the mark, of the file that it comes from. */
export function encode(text: string, { encoding, byteOrderMark }: Omit<Source, 'text'>): Buffer {
	const whole = byteOrderMark ? `\ufeff${text}` : text;
	if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
	const bytes = Buffer.from(whole, 'utf16le');
	return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** What the system says of a failed call, in its own few words: `permission denied`. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const number = 'errno' in error && typeof error.errno === 'number' ? error.errno : undefined;
	return (number !== undefined && getSystemErrorMap().get(number)?.[1]) || error.message;
}

function encodingOf([first, second]: Uint8Array): Encoding {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A stray NUL does not make a text binary; one control character in ten does. */
function looksBinary(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 65536);
	let control = 0;
	for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
	return control > 0 && control >= head.length / 10;
}

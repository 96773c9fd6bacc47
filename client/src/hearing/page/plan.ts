import type { ByteRange } from './part.ts';

/** Bytes read before the first sound, and at a time behind it. */
const firstBytes = 192 * 1024;
const laterBytes = 1024 * 1024;

/** What to read next, from a moment on and not beyond `until`: little before the first sound, much while it plays. */
export function nextStretch(
	at: number,
	{
		until,
		duration,
		bytesPerSecond,
		isFirst,
	}: {
		readonly until: number | undefined;
		readonly duration: number;
		readonly bytesPerSecond: number;
		readonly isFirst: boolean;
	},
): { readonly from: number; readonly to: number } {
	const seconds = (isFirst ? firstBytes : laterBytes) / bytesPerSecond;
	// What follows the end of a turn by a moment is heard when its end is moved: it costs nothing to have it.
	const end = Math.min(duration, until === undefined ? duration : until + 0.3);
	const to = Math.min(end, at + seconds);
	return { from: at, to: end - to < 0.5 ? end : to };
}

/** A range in pieces that one request may ask for. */
export function piecesOf({ start, end }: ByteRange, length: number): readonly ByteRange[] {
	const pieces: ByteRange[] = [];
	for (let at = start; at < end; at += length) pieces.push({ start: at, end: Math.min(end, at + length) });
	return pieces;
}

/** The size of a file as the answer to a request for a part of it says: `bytes 0-99/1234`; undefined where it does not. */
export function sizeIn(contentRange: string | null): number | undefined {
	const [, size] = /^bytes \d+-\d+\/(\d+)$/.exec(contentRange ?? '') ?? [];
	return size === undefined ? undefined : Number(size);
}

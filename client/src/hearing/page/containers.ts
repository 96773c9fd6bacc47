import { nameAt, viewOf } from './part.ts';

/** How many bytes the head of an Ogg file has: the pages before the first with sound; undefined for none. https://www.rfc-editor.org/rfc/rfc3533#section-6 */
export function oggHead(bytes: Uint8Array): number | undefined {
	let at = 0;
	while (at + 27 <= bytes.length && nameAt(bytes, at) === 'OggS') {
		const view = viewOf(bytes);
		const granule = view.getUint32(at + 6, true) + view.getUint32(at + 10, true);
		// The first page with sound is one that ends at some sample.
		if (granule !== 0 && at > 0) return at;
		const next = at + pageLength(bytes, at);
		if (next <= at) return undefined;
		at = next;
	}
	return undefined;
}

function pageLength(bytes: Uint8Array, at: number): number {
	const count = bytes[at + 26] ?? 0;
	let length = 27 + count;
	for (let index = 0; index < count; index++) length += bytes[at + 27 + index] ?? 0;
	return length;
}

/** The first page of an Ogg file from a place on that begins with a packet; -1 for none. */
export function nextOggPage(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 27 <= bytes.length; at++) {
		if (bytes[at] === 0x4f && nameAt(bytes, at) === 'OggS' && ((bytes[at + 5] ?? 1) & 1) === 0) return at;
	}
	return -1;
}

/** How many bytes stand before the first frame of a FLAC file; undefined for none. https://www.rfc-editor.org/rfc/rfc9639#section-8 */
export function flacHead(bytes: Uint8Array): number | undefined {
	if (nameAt(bytes, 0) !== 'fLaC') return undefined;
	for (let at = 4; at + 4 <= bytes.length; ) {
		const length = viewOf(bytes).getUint32(at) & 0xffffff;
		const isLast = ((bytes[at] ?? 0) & 0x80) !== 0;
		at += 4 + length;
		if (isLast) return at <= bytes.length ? at : undefined;
	}
	return undefined;
}

/** The first frame of a FLAC file from a place on whose head is whole; -1 for none. https://www.rfc-editor.org/rfc/rfc9639#section-9.1 */
export function nextFlacFrame(bytes: Uint8Array, from: number): number {
	for (let at = from; at + 16 <= bytes.length; at++) {
		if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xfe) !== 0xf8) continue;
		const length = frameHead(bytes, at);
		if (length !== undefined && crc8(bytes.subarray(at, at + length)) === bytes[at + length]) return at;
	}
	return -1;
}

/** The bytes of a frame's head before its check. */
function frameHead(bytes: Uint8Array, at: number): number | undefined {
	const size = (bytes[at + 2] ?? 0) >> 4;
	const rate = (bytes[at + 2] ?? 0) & 15;
	const number = bytes[at + 4] ?? 0;
	if (size === 0 || rate === 15 || ((bytes[at + 3] ?? 0) & 1) === 1) return undefined;
	// The number of the frame is written as UTF-8 writes a character.
	const ones = Math.clz32(~(number << 24));
	const numberLength = ones === 0 ? 1 : ones;
	if (ones === 1 || ones > 7) return undefined;
	return (
		4 + numberLength + (size === 6 ? 1 : size === 7 ? 2 : 0) + (rate === 12 ? 1 : rate === 13 || rate === 14 ? 2 : 0)
	);
}

function crc8(bytes: Uint8Array): number {
	let crc = 0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc & 0x80 ? (crc << 1) ^ 7 : crc << 1) & 0xff;
	}
	return crc;
}

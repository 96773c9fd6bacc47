import { type ByteRange, nameAt, type Part, type Parted, type Reading, viewOf } from './part.ts';

/** How the samples of a WAV file are written. */
export interface WavFormat {
	/** What the file says of them, to be said of each part. */
	readonly description: Uint8Array;
	/** 1 for whole numbers, 3 for fractions, 6 and 7 for telephones; that of the samples where the format is extended. */
	readonly code: number;
	readonly channels: number;
	/** Samples a second in each channel. */
	readonly rate: number;
	readonly bits: number;
	/** Bytes of one sample of all channels. */
	readonly frame: number;
	/** The first byte of sound, and how many there are. */
	readonly start: number;
	readonly length: number;
}

const playable = new Set([1, 3, 6, 7]);
/** Nobody writes more than this before the sound. */
const longestHead = 16 << 20;

/**
 * Reads the head of a WAV file (RIFF, or RF64 beyond 4 GB) of `size` bytes. Says how many bytes are needed where these
 * end before the sound; undefined for what is no WAV or cannot be cut into parts.
 */
export function readWav(
	bytes: Uint8Array,
	size: number,
): { readonly format: WavFormat } | { readonly needs: number } | undefined {
	if (bytes.length < 12) return size > bytes.length ? { needs: 4096 } : undefined;
	const view = viewOf(bytes);
	const isLong = nameAt(bytes, 0) === 'RF64';
	if ((!isLong && nameAt(bytes, 0) !== 'RIFF') || nameAt(bytes, 8) !== 'WAVE') return undefined;
	let description: Uint8Array | undefined;
	let longLength: number | undefined;
	for (let at = 12; ; ) {
		if (at + 8 > bytes.length) return at + 8 > size || at > longestHead ? undefined : { needs: at + 4096 };
		const name = nameAt(bytes, at);
		const length = view.getUint32(at + 4, true);
		const body = at + 8;
		if (name === 'data') return description && soundOf(description, body, longLength ?? lengthOf(length), size);
		if (name === 'fmt ' || name === 'ds64') {
			if (body + length > bytes.length) return body + length > size ? undefined : { needs: body + length + 4096 };
			if (name === 'fmt ') description = bytes.slice(body, body + Math.min(length, 1024));
			else if (length >= 16) longLength = Number(view.getBigUint64(body + 8, true));
		}
		at = body + length + (length % 2);
	}
}

/** Who records to a pipe writes no length, or the greatest: the end of the file is the end of the sound. */
const lengthOf = (written: number): number | undefined =>
	written === 0 || written === 0xffffffff ? undefined : written;

function soundOf(
	description: Uint8Array,
	start: number,
	written: number | undefined,
	size: number,
): { readonly format: WavFormat } | undefined {
	if (description.length < 16) return undefined;
	const view = viewOf(description);
	const written16 = view.getUint16(0, true);
	const code = written16 === 0xfffe && description.length >= 26 ? view.getUint16(24, true) : written16;
	const channels = view.getUint16(2, true);
	const rate = view.getUint32(4, true);
	const frame = view.getUint16(12, true);
	const bits = view.getUint16(14, true);
	if (!playable.has(code) || channels === 0 || rate === 0 || frame === 0) return undefined;
	const length = Math.min(written ?? size, size - start);
	return length < frame
		? undefined
		: { format: { description, code, channels, rate, bits, frame, start, length: length - (length % frame) } };
}

/** The parts of a WAV file: the same head with fewer samples. */
export function wavParts(format: WavFormat): Parted {
	const { frame, rate, start, length } = format;
	const bytesPerSecond = frame * rate;
	const end = start + length;
	const place = (seconds: number, round: (value: number) => number): number =>
		Math.min(end, Math.max(start, start + round(seconds * rate) * frame));
	return {
		type: 'audio/wav',
		duration: length / bytesPerSecond,
		bytesPerSecond,
		bytesOf: (from, to) => ({ start: place(from, Math.floor), end: place(to, Math.ceil) }),
		partOf(bytes, range): Part {
			const whole = bytes.length - (bytes.length % frame);
			const from = (range.start - start) / bytesPerSecond;
			const sound = bytes.subarray(0, whole);
			return { pieces: [headOf(format, whole), sound], from, to: from + whole / bytesPerSecond };
		},
	};
}

/** The parts of a file by its first bytes. */
export function wavReading(bytes: Uint8Array, size: number): Reading {
	const found = readWav(bytes, size);
	return found && 'format' in found ? { parted: wavParts(found.format) } : found;
}

/** The head of a file with `length` bytes of sound. */
function headOf({ description }: WavFormat, length: number): Uint8Array {
	const padded = description.length + (description.length % 2);
	const head = new Uint8Array(28 + padded);
	const view = viewOf(head);
	const name = (at: number, text: string): void =>
		head.set(
			[...text].map((letter) => letter.charCodeAt(0)),
			at,
		);
	name(0, 'RIFF');
	view.setUint32(4, 20 + padded + length, true);
	name(8, 'WAVEfmt ');
	view.setUint32(16, description.length, true);
	head.set(description, 20);
	name(20 + padded, 'data');
	view.setUint32(24 + padded, length, true);
	return head;
}

/** Which bytes of a range are the samples of whole tenths, say, is known by this: every `step` bytes make one peak. */
export const peakStep = ({ frame, rate }: WavFormat, perSecond: number): number =>
	Math.max(1, Math.round(rate / perSecond)) * frame;

/** The range of the whole sound. */
export const soundRange = ({ start, length }: WavFormat): ByteRange => ({ start, end: start + length });

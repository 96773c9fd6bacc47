import { nameAt, type Part, type Parted, type Reading, viewOf } from './part.ts';

/** What the four bytes before each frame of an MP3 file say. */
export interface Mp3Frame {
	/** Bits a second. */
	readonly bitrate: number;
	/** Samples a second. */
	readonly rate: number;
	/** Samples in it, of each channel. */
	readonly samples: number;
	/** Bytes, these four among them. */
	readonly length: number;
	/** What stays the same from frame to frame. */
	readonly kind: number;
	readonly isMono: boolean;
	readonly version: 1 | 2;
}

const bitratesOf1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitratesOf2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const ratesOf1 = [44_100, 48_000, 32_000];

/** The frame of layer III that begins at a place; undefined where none does. http://www.mp3-tech.org/programmer/frame_header.html */
export function mp3FrameAt(bytes: Uint8Array, at: number): Mp3Frame | undefined {
	const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
	if (at + 4 > bytes.length || first !== 0xff || (second & 0xe6) !== 0xe2) return undefined;
	const id = (second >> 3) & 3;
	const bitrate = 1000 * ((id === 3 ? bitratesOf1 : bitratesOf2)[third >> 4] ?? 0);
	const rateOf1 = ratesOf1[(third >> 2) & 3];
	if (id === 1 || bitrate === 0 || rateOf1 === undefined) return undefined;
	const rate = rateOf1 / (id === 3 ? 1 : id === 2 ? 2 : 4);
	const samples = id === 3 ? 1152 : 576;
	const padding = (third >> 1) & 1;
	return {
		bitrate,
		rate,
		samples,
		length: Math.floor((samples / 8) * (bitrate / rate)) + padding,
		kind: ((second & 0xfe) << 8) | (third & 0x0c),
		isMono: fourth >> 6 === 3,
		version: id === 3 ? 1 : 2,
	};
}

/** The first place from `at` on where a frame begins and another follows it; -1 where there is none. */
export function nextMp3Frame(bytes: Uint8Array, at: number): number {
	for (let place = Math.max(0, at); place + 4 <= bytes.length; place++) {
		const frame = bytes[place] === 0xff ? mp3FrameAt(bytes, place) : undefined;
		if (!frame) continue;
		const next = place + frame.length;
		if (next + 4 > bytes.length || mp3FrameAt(bytes, next)?.kind === frame.kind) return place;
	}
	return -1;
}

/** Frames that must have one bitrate for a file without a head of its own to be taken for constant. */
const enough = 24;
const longestTag = 32 << 20;

/**
 * The parts of an MP3 file of constant bitrate, by its first bytes. Undefined for one whose bitrate changes: where a
 * second of it stands is not known before all of it was read.
 */
export function mp3Reading(bytes: Uint8Array, size: number): Reading {
	if (bytes.length < 10) return size > bytes.length ? { needs: 4096 } : undefined;
	let at = 0;
	if (nameAt(bytes, 0).startsWith('ID3')) {
		const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
		at = 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127);
		if (at > longestTag || at + 8192 > size) return undefined;
		if (at + 8192 > bytes.length) return { needs: at + 65_536 };
	}
	const first = nextMp3Frame(bytes, at);
	const head = first < 0 ? undefined : mp3FrameAt(bytes, first);
	if (!head) return undefined;
	const tagged = first + 4 + (head.version === 1 ? (head.isMono ? 17 : 32) : head.isMono ? 9 : 17);
	const tag = nameAt(bytes, tagged);
	if (tag === 'Xing' || nameAt(bytes, first + 36) === 'VBRI') return undefined;
	// The first frame of an encoder that says "Info" is no sound.
	const start = tag === 'Info' ? first + head.length : first;
	const sound = mp3FrameAt(bytes, start);
	if (!sound) return undefined;
	let place = start;
	for (let count = 0; count < enough; count++) {
		const frame = mp3FrameAt(bytes, place);
		if (!frame) {
			if (place + 4 <= bytes.length) return undefined;
			break;
		}
		if (frame.bitrate !== sound.bitrate || frame.kind !== sound.kind) return undefined;
		place += frame.length;
	}
	const frames =
		tag === 'Info' && (viewOf(bytes).getUint32(tagged + 4) & 1) === 1 ? viewOf(bytes).getUint32(tagged + 8) : 0;
	const bytesPerSecond = sound.bitrate / 8;
	// Behind the sound a tag may stand; how many frames there are the encoder knows better.
	const length =
		frames > 0 ? Math.min(size - start, (frames * sound.samples * bytesPerSecond) / sound.rate) : size - start;
	return { parted: mp3Parts(start, length, bytesPerSecond, sound.kind) };
}

function mp3Parts(start: number, length: number, bytesPerSecond: number, kind: number): Parted {
	const end = Math.floor(start + length);
	const place = (seconds: number): number =>
		Math.min(end, Math.max(start, start + Math.floor(seconds * bytesPerSecond)));
	return {
		type: 'audio/mpeg',
		duration: length / bytesPerSecond,
		bytesPerSecond,
		// A frame leans on those before it, and is cut anywhere: a little more on both sides.
		bytesOf: (from, to) => ({ start: place(from - 0.08), end: place(to + 0.08) }),
		partOf(bytes, range): Part {
			let offset = nextMp3Frame(bytes, 0);
			while (offset >= 0 && mp3FrameAt(bytes, offset)?.kind !== kind) offset = nextMp3Frame(bytes, offset + 1);
			const sound = bytes.subarray(Math.max(0, offset));
			const from = (range.start + Math.max(0, offset) - start) / bytesPerSecond;
			return { pieces: [sound], from, to: from + sound.length / bytesPerSecond };
		},
	};
}

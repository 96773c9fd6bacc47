/** How a WAV file is to be. */
export interface MadeWav {
	readonly seconds: number;
	readonly rate?: number;
	readonly channels?: number;
	readonly bits?: number;
	readonly float?: boolean;
	/** Bytes of a chunk of something else before the sound. */
	readonly before?: number;
	/** Written as RF64, and says to have so many bytes of sound. */
	readonly rf64?: number;
	/** How loud each second is, of 1. */
	readonly loudAt?: (second: number) => number;
}

/** A WAV file with a tone of 200 Hz, made by arithmetic. */
export function madeWav({
	seconds,
	rate = 16_000,
	channels = 1,
	bits = 16,
	float = false,
	before = 0,
	rf64,
	loudAt = () => 0.5,
}: MadeWav): Uint8Array<ArrayBuffer> {
	const width = bits / 8;
	const samples = Math.round(seconds * rate);
	const length = samples * channels * width;
	const extra = before > 0 ? 8 + before + (before % 2) : 0;
	const long = rf64 === undefined ? 0 : 36;
	const bytes = new Uint8Array(44 + extra + long + length);
	const view = new DataView(bytes.buffer);
	const name = (at: number, text: string): void =>
		bytes.set(
			[...text].map((letter) => letter.charCodeAt(0)),
			at,
		);
	name(0, rf64 === undefined ? 'RIFF' : 'RF64');
	view.setUint32(4, rf64 === undefined ? bytes.length - 8 : 0xffffffff, true);
	name(8, 'WAVE');
	let at = 12;
	if (rf64 !== undefined) {
		name(at, 'ds64');
		view.setUint32(at + 4, 28, true);
		view.setBigUint64(at + 16, BigInt(rf64), true);
		at += 36;
	}
	name(at, 'fmt ');
	view.setUint32(at + 4, 16, true);
	view.setUint16(at + 8, float ? 3 : 1, true);
	view.setUint16(at + 10, channels, true);
	view.setUint32(at + 12, rate, true);
	view.setUint32(at + 16, rate * channels * width, true);
	view.setUint16(at + 20, channels * width, true);
	view.setUint16(at + 22, bits, true);
	at += 24;
	if (before > 0) {
		name(at, 'LIST');
		view.setUint32(at + 4, before, true);
		at += extra;
	}
	name(at, 'data');
	view.setUint32(at + 4, rf64 === undefined ? length : 0xffffffff, true);
	at += 8;
	for (let sample = 0; sample < samples; sample++) {
		const value = loudAt(Math.floor(sample / rate)) * Math.sin((sample / rate) * 2 * Math.PI * 200);
		for (let channel = 0; channel < channels; channel++) {
			if (float) view.setFloat32(at, value, true);
			else if (bits === 8) view.setUint8(at, 128 + Math.round(value * 127));
			else if (bits === 16) view.setInt16(at, Math.round(value * 32_767), true);
			else if (bits === 24) {
				const whole = Math.round(value * 8_388_607);
				view.setInt16(at + 1, whole >> 8, true);
				view.setUint8(at, whole & 0xff);
			} else view.setInt32(at, Math.round(value * 2_147_483_647), true);
			at += width;
		}
	}
	return bytes;
}

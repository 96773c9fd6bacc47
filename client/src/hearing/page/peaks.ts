import { viewOf } from './part.ts';
import type { WavFormat } from './wav.ts';

/** Peaks a second: an hour is 90 KB. */
export const peaksPerSecond = 25;

/** How loud a sample is at most, of 1. */
type Sample = (view: DataView, at: number) => number;

/** Reads samples as a WAV file writes them; undefined for a way that is not known. */
function sampleOf({ code, bits }: Pick<WavFormat, 'code' | 'bits'>): Sample | undefined {
	if (code === 1 && bits === 16) return (view, at) => Math.abs(view.getInt16(at, true)) / 32_768;
	if (code === 1 && bits === 8) return (view, at) => Math.abs(view.getUint8(at) - 128) / 128;
	if (code === 1 && bits === 24)
		return (view, at) => Math.abs((view.getInt8(at + 2) << 8) | view.getUint8(at + 1)) / 32_768;
	if (code === 1 && bits === 32) return (view, at) => Math.abs(view.getInt32(at, true)) / 2_147_483_648;
	if (code === 3 && bits === 32) return (view, at) => Math.abs(view.getFloat32(at, true));
	if (code === 3 && bits === 64) return (view, at) => Math.abs(view.getFloat64(at, true));
	// Telephones: the three bits behind the sign are the exponent, turned round in both.
	if ((code === 6 || code === 7) && bits === 8) {
		const mask = code === 6 ? 0x55 : 0xff;
		return (view, at) => 2 ** ((((view.getUint8(at) ^ mask) & 0x70) >> 4) - 7);
	}
	return undefined;
}

/** How loud each stretch of `step` bytes of sound is at most, 0 to 255. The rest that makes no whole one counts as one. */
export function peaksOfWav(bytes: Uint8Array, format: WavFormat, step: number): Uint8Array {
	const sample = sampleOf(format);
	const { channels, frame } = format;
	const width = Math.floor(frame / channels);
	const count = Math.ceil(bytes.length / step);
	const peaks = new Uint8Array(count);
	if (!sample || width === 0) return peaks;
	const view = viewOf(bytes);
	// Of a voice every fourth sample tells enough.
	const stride = width * Math.max(1, Math.floor(step / width / 400));
	for (let index = 0; index < count; index++) {
		const end = Math.min(bytes.length - width + 1, (index + 1) * step);
		let peak = 0;
		for (let at = index * step; at < end; at += stride) {
			const loud = sample(view, at);
			if (loud > peak) peak = loud;
		}
		peaks[index] = Math.min(255, Math.round(peak * 255));
	}
	return peaks;
}

/** The same of samples that were decoded, the louder of two channels. */
export function peaksOfSamples(channels: readonly Float32Array[], step: number): Uint8Array {
	const length = channels[0]?.length ?? 0;
	const peaks = new Uint8Array(Math.ceil(length / step));
	for (let index = 0; index < peaks.length; index++) {
		let peak = 0;
		const end = Math.min(length, (index + 1) * step);
		for (const samples of channels) {
			for (let at = index * step; at < end; at++) {
				const loud = Math.abs(samples[at] ?? 0);
				if (loud > peak) peak = loud;
			}
		}
		peaks[index] = Math.min(255, Math.round(peak * 255));
	}
	return peaks;
}

/** For each of `columns` between two moments the greatest peak, 0 to 1, made louder where all of it is low. */
export function columnsOf(
	peaks: Uint8Array,
	{
		from,
		to,
		columns,
		loudest,
	}: {
		readonly from: number;
		readonly to: number;
		readonly columns: number;
		/** The greatest of all peaks, 1 to 255. */
		readonly loudest: number;
	},
): readonly number[] {
	const width = ((to - from) * peaksPerSecond) / columns;
	return Array.from({ length: columns }, (_, column) => {
		const first = Math.floor(from * peaksPerSecond + column * width);
		const last = Math.max(first + 1, Math.floor(from * peaksPerSecond + (column + 1) * width));
		let peak = 0;
		for (let at = Math.max(0, first); at < last && at < peaks.length; at++) peak = Math.max(peak, peaks[at] ?? 0);
		return peak / loudest;
	});
}

/** The greatest peak, never 0: what the others are measured against. */
export const loudestOf = (peaks: Uint8Array): number => peaks.reduce((most, peak) => Math.max(most, peak), 24);

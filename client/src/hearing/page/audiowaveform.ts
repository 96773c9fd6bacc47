import { peaksPerSecond } from './peaks.ts';

/** What of the format is used; all else a file may hold is passed over. */
interface Written {
	readonly sample_rate: number;
	readonly samples_per_pixel: number;
	readonly bits: number;
	readonly channels: number;
	readonly data: readonly number[];
}

/**
 * The waveform that a program of the BBC's has written as JSON
 * (https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md), as peaks of ours; undefined for another file. Of
 * each stretch it has the lowest and the highest sample, channel by channel.
 */
export function peaksOfAudiowaveform(text: string): Uint8Array | undefined {
	const written = read(text);
	if (!written) return undefined;
	const { sample_rate: rate, samples_per_pixel: step, bits, channels, data } = written;
	const width = channels * 2;
	const stretches = Math.floor(data.length / width);
	const perSecond = rate / step;
	const most = bits === 8 ? 128 : 32_768;
	const peaks = new Uint8Array(Math.ceil((stretches / perSecond) * peaksPerSecond));
	for (let stretch = 0; stretch < stretches; stretch++) {
		let loud = 0;
		for (let at = stretch * width; at < (stretch + 1) * width; at++) loud = Math.max(loud, Math.abs(data[at] ?? 0));
		const peak = Math.min(255, Math.round((loud / most) * 255)) || 0;
		// Coarser than ours it fills several, finer several fall into one.
		const first = Math.floor((stretch / perSecond) * peaksPerSecond);
		const last = Math.max(first + 1, Math.floor(((stretch + 1) / perSecond) * peaksPerSecond));
		for (let at = first; at < last && at < peaks.length; at++) peaks[at] = Math.max(peaks[at] ?? 0, peak);
	}
	return peaks;
}

/** A day of sound: more is no recording of a talk, and a file must not ask for all memory. In seconds. */
const longest = 24 * 3600;

function read(text: string): Written | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// No JSON at all: something else has this name.
		return undefined;
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const fields: Partial<Record<keyof Written, unknown>> = value;
	const number = (key: keyof Written, least: number, most: number): number | undefined => {
		const own = fields[key];
		return typeof own === 'number' && own >= least && own <= most ? own : undefined;
	};
	const rate = number('sample_rate', 1, 1_000_000);
	const step = number('samples_per_pixel', 1, 10_000_000);
	const bits = fields.bits === 8 || fields.bits === 16 ? fields.bits : undefined;
	// The first version of the format has one channel and does not say so.
	const channels = fields.channels === undefined ? 1 : number('channels', 1, 24);
	const { data } = fields;
	if (rate === undefined || step === undefined || bits === undefined || channels === undefined) return undefined;
	if (!Array.isArray(data) || (data.length / channels / 2) * (step / rate) > longest) return undefined;
	return { sample_rate: rate, samples_per_pixel: step, bits, channels, data };
}

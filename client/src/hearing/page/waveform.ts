import { piecesForDecoding } from './decoding.ts';
import { peaksOfSamples, peaksPerSecond } from './peaks.ts';
import type { Reader } from './reader.ts';
import { peakStep, readWav, soundRange } from './wav.ts';
import type { PeaksAnswer, PeaksTask } from './worker.ts';

/** Bytes of sound that are looked at in one go. */
const pieceBytes = 4 * 1024 * 1024;
/** Decoded for their peaks alone, samples may be few. */
const decodedRate = 8000;

/** Who draws a waveform. */
export interface WaveformEvents {
	/** Told of what there is so far. */
	drawn(peaks: Uint8Array): void;
	/** True while somebody waits for the first sound: nothing else is read then. */
	isBusy(): boolean;
	/** False when another recording was opened: then it ends. */
	isOpen(): boolean;
}

/**
 * The waveform of a recording: {@link peaksPerSecond} numbers a second, of WAV by arithmetic in a worker, of what the
 * browser decodes piece by piece.  Undefined for what cannot be decoded.
 */
export async function waveformOf(
	reader: Reader,
	ending: string,
	duration: number,
	script: string,
	{ drawn, isBusy, isOpen }: WaveformEvents,
): Promise<Uint8Array | undefined> {
	const peaks = new Uint8Array(Math.ceil(duration * peaksPerSecond));
	const add = (at: number, own: Uint8Array): void => {
		const room = own.subarray(0, Math.max(0, peaks.length - at));
		peaks.set(room, at);
		drawn(peaks);
	};
	const gentle: Reader = {
		get size() {
			return reader.size;
		},
		get total() {
			return reader.total;
		},
		async read(range) {
			while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
			if (!isOpen()) throw new Error('Another recording was opened');
			return reader.read(range);
		},
	};
	return (await (ending === 'wav' ? ofWav(gentle, script, add) : ofDecoded(gentle, ending, add))) ? peaks : undefined;
}

async function ofWav(reader: Reader, script: string, add: (at: number, own: Uint8Array) => void): Promise<boolean> {
	let found = readWav(await reader.read({ start: 0, end: 65_536 }), reader.size);
	if (found && 'needs' in found) found = readWav(await reader.read({ start: 0, end: found.needs }), reader.size);
	if (!found || !('format' in found)) return false;
	const { format } = found;
	const step = peakStep(format, peaksPerSecond);
	const length = Math.max(1, Math.floor(pieceBytes / step)) * step;
	const { start, end } = soundRange(format);
	const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	const worker = new Worker(url);
	URL.revokeObjectURL(url);
	try {
		for (let at = start; at < end; at += length) {
			const bytes = await reader.read({ start: at, end: Math.min(end, at + length) });
			const answer = await askWorker(worker, { bytes, format, step });
			add(Math.round((at - start) / step), answer.peaks);
		}
	} finally {
		worker.terminate();
	}
	return true;
}

function askWorker(worker: Worker, task: PeaksTask): Promise<PeaksAnswer> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<PeaksAnswer>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(task, [task.bytes.buffer]);
	});
}

async function ofDecoded(reader: Reader, ending: string, add: (at: number, own: Uint8Array) => void): Promise<boolean> {
	let seconds = 0;
	for await (const bytes of piecesForDecoding(reader, ending)) {
		const context = new OfflineAudioContext(1, 1, decodedRate);
		let sound: AudioBuffer;
		try {
			sound = await context.decodeAudioData(bytes.buffer);
		} catch {
			// A piece that the browser cannot decode leaves a gap; where it is the first, nothing can be decoded.
			if (seconds === 0) return false;
			continue;
		}
		const channels = Array.from({ length: sound.numberOfChannels }, (_, at) => sound.getChannelData(at));
		add(Math.round(seconds * peaksPerSecond), peaksOfSamples(channels, decodedRate / peaksPerSecond));
		seconds += sound.duration;
	}
	return seconds > 0;
}

import { peaksOfWav } from './peaks.ts';
import type { WavFormat } from './wav.ts';

/** Sound to be looked at, and its peaks. */
export interface PeaksTask {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly format: WavFormat;
	readonly step: number;
}

export interface PeaksAnswer {
	readonly peaks: Uint8Array;
}

/** Runs in a worker: answers each task with its peaks. */
export function runWorker(): void {
	addEventListener('message', ({ data: { bytes, format, step } }: MessageEvent<PeaksTask>) => {
		const answer: PeaksAnswer = { peaks: peaksOfWav(bytes, format, step) };
		postMessage(answer);
	});
}

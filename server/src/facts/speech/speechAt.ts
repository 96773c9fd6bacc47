import type { Transcript } from '../../model/transcript.ts';
import { type Speech, speechOf } from './speech.ts';

/** The speech that a line (zero-based) belongs to, its label's line included; undefined between speeches. */
export function speechAt(transcript: Transcript, line: number): Speech | undefined {
	const index = lastSpeechFrom(transcript, line);
	const speech = speechOf(transcript)[index];
	return speech && line <= speech.endLine ? speech : undefined;
}

/** The place among all speech of the last that begins on a line or above; -1 where none does. Binary search. */
export function lastSpeechFrom(transcript: Transcript, line: number): number {
	const all = speechOf(transcript);
	let low = -1;
	let high = all.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((all[middle]?.line ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}

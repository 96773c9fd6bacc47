import type { Transcript } from '../../model/transcript.ts';
import { countMisread } from '../../text/mojibake.ts';

/** Fewer such letters stand in a text by themselves, as somebody's example; of French, one letter in thirty has an accent. */
const fewestMisread = 10;
const misreadShare = 0.015;

/** The first line with letters that were read in the wrong encoding, where so many were that no label could be read; zero-based. */
export function misreadLine({ lines }: Transcript): number | undefined {
	const text = lines.map((line) => line.text).join('\n');
	const count = countMisread(text);
	if (count < fewestMisread || count < text.length * misreadShare) return undefined;
	return lines.findIndex((line) => countMisread(line.text) > 0);
}

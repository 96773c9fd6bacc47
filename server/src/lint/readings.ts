import type { Parsed } from '../parser/parse.ts';
import { remembered } from '../text/remembered.ts';

/** Says, before a text is read anew with edits, whether it still may be: each reading takes from what is left. */
export type Readings = (transcript: Parsed) => boolean;

/**
 * So many lines are read anew to find the fixes at fault among others, about half a second's work: however little changes,
 * all labels are weighed anew. Real transcripts have no fix at fault: they need one reading, rarely two.
 */
const mostRead = 20_000;
/** A long text is read so many times at least: one fix at fault keeps a few of the others from being made, not half of them. */
const fewestReadings = 6;
/** So many characters of a line take as long as a short line. */
const lineLength = 40;

const sizeOf = remembered(({ lines }: Parsed): number =>
	lines.reduce((sum, { text }) => sum + 1 + text.length / lineLength, 0),
);

/** All readings that may be made together. */
export function limitedReadings(): Readings {
	let left = mostRead;
	let made = 0;
	return (transcript) => {
		if (left <= 0 && made >= fewestReadings) return false;
		left -= sizeOf(transcript);
		made++;
		return true;
	};
}

/** The same, the first reading left out: what is at fault is not known before. */
export function afterTheFirst(mayRead: Readings): Readings {
	let isFirst = true;
	return (transcript) => {
		if (!isFirst) return mayRead(transcript);
		isFirst = false;
		return true;
	};
}

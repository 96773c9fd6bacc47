import type { Transcript } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import { placesOfLines } from './placesOfLines.ts';
import { isShown } from './timedCues.ts';

/** Lines of a caption file that stand in no cue. */
export interface OutsideText {
	readonly range: Range;
	/** The empty lines that part it from its cue; undefined where more than one reading is possible. */
	readonly join: Range | undefined;
	/** True for the number of the cue below. */
	readonly number: boolean;
}

/** Text outside of cues, in order, without what stands below times that cannot be read: those are the fault there. */
export function cueTextOutside(transcript: Transcript): readonly OutsideText[] {
	const { lines } = transcript;
	const found: OutsideText[] = [];
	let last = -1;
	for (const first of placesOfLines(transcript).outside) {
		if (first <= last) continue;
		last = first;
		while (lines[last + 1]?.kind === 'outside') last++;
		if (lines.slice(first, last + 1).some(({ text }) => text.includes('-->'))) continue;
		const below = pastBlanks(lines, last + 1, 1);
		const above = pastBlanks(lines, first - 1, -1);
		const number =
			first === last && /^\s*\d{1,7}\s*$/.test(lines[first]?.text ?? '') && lines[below]?.kind === 'timing';
		const isCut = above < first - 1 && isShown(lines[above]);
		found.push({
			range: {
				start: { line: first, character: 0 },
				end: { line: last, character: lines[last]?.text.trimEnd().length ?? 0 },
			},
			join: number ? whole(last + 1, below) : isCut ? whole(above + 1, first) : undefined,
			number,
		});
	}
	return found;
}

const whole = (from: number, to: number): Range => ({
	start: { line: from, character: 0 },
	end: { line: to, character: 0 },
});

function pastBlanks(lines: Transcript['lines'], from: number, step: 1 | -1): number {
	let at = from;
	while (lines[at]?.kind === 'blank') at += step;
	return at;
}

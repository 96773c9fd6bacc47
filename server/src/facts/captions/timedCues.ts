import { type Line, labelsOn, type TimingLine } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { placesOfLines } from './placesOfLines.ts';

/** A cue of a caption file as it is written. Lines are zero-based. */
export interface TimedCue {
	/** The line of its times. */
	readonly line: number;
	/** Seconds from the start of the recording. */
	readonly from: number;
	readonly to: number;
	readonly timing: TimingLine;
	/** The first line of text, and the one after the last: equal in a cue without text. */
	readonly textLine: number;
	readonly endLine: number;
	/** The first voice that its first line names; undefined where it names none. */
	readonly voice: string | undefined;
}

/** Every cue, in order; none outside of captions. */
export const timedCuesOf = remembered((transcript: Transcript): readonly TimedCue[] => {
	const cues: TimedCue[] = [];
	const { lines, captions } = transcript;
	if (!captions) return cues;
	for (const index of placesOfLines(transcript).timing) {
		const timing = lines[index];
		if (timing?.kind !== 'timing') continue;
		let textLine = index + 1;
		while (isFiller(lines[textLine])) textLine++;
		let endLine = textLine;
		for (let at = textLine; isShown(lines[at]) || isFiller(lines[at]); at++) if (isShown(lines[at])) endLine = at + 1;
		const first = endLine > textLine ? lines[textLine] : undefined;
		const voice = first && labelsOn(first)[0]?.name;
		cues.push({ line: index, timing, from: timing.from, to: timing.to, textLine, endLine, voice });
	}
	return cues;
});

/** True for a line of what a cue shows. */
export const isShown = (line: Line | undefined): boolean => line?.kind === 'text' || line?.kind === 'label';

/** The empty line behind each other one, in a file whose line ends were written twice. */
const isFiller = (line: Line | undefined): boolean => line?.kind === 'captions' && line.text === '';

/** True where most cues are numbered, as SRT wants them; other exports write times as they please. */
export const isNumbered = remembered((transcript: Transcript): boolean => {
	const cues = timedCuesOf(transcript);
	const numbered = cues.filter(({ line }) => {
		const above = transcript.lines[line - 1]?.text === '' ? transcript.lines[line - 2] : transcript.lines[line - 1];
		return above?.kind === 'captions' && /^\ufeff?\s*\d+\s*$/.test(above.text);
	});
	return numbered.length > cues.length / 2;
});

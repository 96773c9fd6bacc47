import type { Speaker } from '../../facts/people/speakers.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import type { Transcript } from '../../model/transcript.ts';

/** A stretch of the recording, in seconds, and the zero-based line of the cue that ends it. */
export interface OverviewPause {
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

/** Stretches of one kind: how many, how long together, and the longest, in order. */
export interface OverviewPauses {
	readonly count: number;
	readonly seconds: number;
	readonly longest: readonly OverviewPause[];
}

/** What lies between cues. */
export interface BetweenCues {
	/** Nobody's words are shown, for three seconds or more. */
	readonly silences: OverviewPauses;
	/** Words of two are shown at once. */
	readonly overlaps: OverviewPauses;
}

const leastSilence = 3;
/** Cues often end some hundredths of a second after the next begins, and nobody talks at once. */
const leastOverlap = 0.1;
const mostShown = 10;

interface Cue {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly speaker: Speaker | undefined;
}

/** Silences and overlaps of captions; undefined for other texts, which do not say when somebody ends. */
export function pausesOf(transcript: Transcript): BetweenCues | undefined {
	if (!transcript.captions) return undefined;
	const silences: OverviewPause[] = [];
	const overlaps: OverviewPause[] = [];
	let last: Cue | undefined;
	for (const cue of cuesIn(transcript)) {
		if (last && cue.from - last.to >= leastSilence) {
			silences.push({ line: cue.line, start: last.to, end: cue.from });
		}
		const shared = last ? Math.min(last.to, cue.to) - cue.from : 0;
		if (shared >= leastOverlap && last?.speaker !== cue.speaker) {
			overlaps.push({ line: cue.line, start: cue.from, end: cue.from + shared });
		}
		if (!last || cue.to > last.to) last = cue;
	}
	return { silences: counted(silences), overlaps: counted(overlaps) };
}

/** The cues of all that is said, by their times. */
function cuesIn(transcript: Transcript): readonly Cue[] {
	const { lines } = transcript;
	const cues: Cue[] = [];
	let seen = -1;
	for (const { line, endLine, speaker } of speechOf(transcript)) {
		let first = line;
		while (first > seen + 1 && lines[first]?.kind !== 'timing' && lines[first]?.kind !== 'blank') first--;
		for (let at = first; at <= endLine; at++) {
			const read = lines[at];
			if (read?.kind === 'timing' && at > seen) cues.push({ line: at, from: read.from, to: read.to, speaker });
		}
		seen = Math.max(seen, endLine);
	}
	return cues.sort((a, b) => a.from - b.from || a.line - b.line);
}

function counted(pauses: readonly OverviewPause[]): OverviewPauses {
	return {
		count: pauses.length,
		seconds: pauses.reduce((sum, { start, end }) => sum + end - start, 0),
		longest: [...pauses]
			.sort((a, b) => b.end - b.start - (a.end - a.start))
			.slice(0, mostShown)
			.sort((a, b) => a.start - b.start),
	};
}

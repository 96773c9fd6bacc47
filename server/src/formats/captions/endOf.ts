import type { TimedCue } from '../../facts/captions/timedCues.ts';

/** When a cue ends, in seconds: one that does not say so is shown until the next begins, as far as that is known. */
export const endOf = ({ timing, to, from }: TimedCue, next: TimedCue | undefined): number =>
	timing.toSpan || next === undefined || next.from <= from ? to : next.from;

import type { Transcript } from '../model/transcript.ts';
import { remembered } from '../text/remembered.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** A time that does not stand where its neighbours put it. */
export interface Misplaced {
	readonly entry: TimelineEntry;
	/** The times between which it stands. */
	readonly before: TimelineEntry;
	readonly after: TimelineEntry;
}

/** So many times in a row may be wrong together; more of them are a part that counts anew. */
const longestRun = 3;

/**
 * Times outside of captions that go back, or leap ahead, and whose neighbours go on as if they were not there. Where
 * the times go back for good, something counts anew: another part, another tape, another day. That is left alone.
 *
 * `tolerance`, in seconds, is how far back is no matter.
 */
export const misplacedTimes = (transcript: Transcript, tolerance: number): readonly Misplaced[] => {
	const found: Misplaced[] = [];
	const entries = orderedTimes(transcript);
	for (let at = 1; at < entries.length; at++) {
		const before = entries[at - 1];
		const entry = entries[at];
		if (!before || !entry || entry.seconds >= before.seconds - tolerance) continue;
		const dip = dipAt(entries, at);
		if (dip > 0) {
			const after = entries[at + dip];
			for (const one of entries.slice(at, at + dip)) if (after) found.push({ entry: one, before, after });
			at += dip;
		} else if (isLeap(entries, at - 1)) {
			const earlier = entries[at - 2];
			if (earlier) found.push({ entry: before, before: earlier, after: entry });
		}
	}
	return found;
};

/** The times that say when something begins; those of captions are another matter. */
const orderedTimes = remembered((transcript: Transcript): readonly TimelineEntry[] =>
	transcript.captions ? [] : timelineOf(transcript).filter(({ place }) => place !== 'cue'),
);

/** How many times from here on lie before the one above, until they go on from it; 0 where they do not. */
function dipAt(entries: readonly TimelineEntry[], at: number): number {
	const above = entries[at - 1]?.seconds ?? 0;
	const low = entries[at]?.seconds ?? 0;
	// Zero is where a part begins, and what an export writes that knows no time.
	if (low >= 0 && low < 10) return 0;
	// Without a step up before it, the time above may be the wrong one.
	const rises = (entries[at - 2]?.seconds ?? Number.NEGATIVE_INFINITY) <= above;
	for (let run = 1; run <= longestRun && rises; run++) {
		const next = entries[at + run]?.seconds;
		if (next === undefined) return 0;
		if (next >= above) return follows(entries, at + run) && follows(entries, at - 1, -1) ? run : 0;
	}
	return 0;
}

/** True where the next times (the last ones, for a step of -1) are in order, so that this one is among the right ones. */
function follows(entries: readonly TimelineEntry[], at: number, step = 1): boolean {
	for (let further = 0; further < 2; further++) {
		const one = entries[at + further * step]?.seconds;
		const next = entries[at + (further + 1) * step]?.seconds;
		if (one !== undefined && next !== undefined && (next - one) * step < 0) return false;
	}
	return true;
}

/** True for a time far ahead of three that follow and that go on from the two before it. */
function isLeap(entries: readonly TimelineEntry[], at: number): boolean {
	const [second, first, leap, ...later] = entries.slice(Math.max(0, at - 2), at + 4).map(({ seconds }) => seconds);
	if (at < 2 || second === undefined || first === undefined || leap === undefined || later.length < 3) return false;
	const inOrder = [second, first, ...later].every((value, index, all) => index === 0 || value >= (all[index - 1] ?? 0));
	return inOrder && later.every((value) => value < leap);
}

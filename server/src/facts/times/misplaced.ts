import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import { remembered } from '../../text/remembered.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** A time that does not stand where its neighbours put it. */
export interface Misplaced {
	readonly entry: TimelineEntry;
	/** The times between which it stands. */
	readonly before: TimelineEntry;
	readonly after: TimelineEntry;
	/** The time above, where it may be the wrong one just as well. */
	readonly rival?: Misplaced;
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
	for (const entries of seriesOf(transcript)) appendAll(found, misplacedIn(entries, tolerance));
	return found;
};

function misplacedIn(entries: readonly TimelineEntry[], tolerance: number): readonly Misplaced[] {
	const found: Misplaced[] = [];
	for (let at = 1; at < entries.length; at++) {
		const before = entries[at - 1];
		const entry = entries[at];
		if (!before || !entry || entry.seconds >= before.seconds - tolerance) continue;
		const dip = dipAt(entries, at);
		const leap = leapAt(entries, at - 1);
		const after = entries[at + dip];
		if (leap && (dip > 1 || isFarAhead(entries, at - 1))) found.push(leap);
		else if (dip === 1 || lackHours(entries, at, dip)) {
			for (const one of entries.slice(at, at + dip)) {
				if (after) found.push({ entry: one, before, after, ...(leap && { rival: leap }) });
			}
			at += dip;
		}
	}
	return found;
}

/**
 * The times that say when something begins, those of the recording and those of the day (a chat beside it) apart. The
 * times of captions are another matter.
 */
const seriesOf = remembered((transcript: Transcript): readonly (readonly TimelineEntry[])[] => {
	if (transcript.captions) return [];
	const all = timelineOf(transcript).filter(({ place }) => place !== 'cue');
	const house = commonest(all.map((entry) => bracketOf(transcript, entry)));
	// What begins a paragraph in other brackets than the times of the house is something else: a verse, a score.
	const times = all.filter((entry) => entry.place !== 'paragraph' || bracketOf(transcript, entry) === house);
	const ofDay = ({ text }: TimelineEntry) => /[ap]\.?\s?m/i.test(text);
	return [times.filter((time) => !ofDay(time)), times.filter(ofDay)];
});

const bracketOf = ({ lines }: Transcript, { range: { start } }: TimelineEntry): string =>
	/^\\?(\D?)/.exec(lines[start.line]?.text.slice(start.character) ?? '')?.[1] ?? '';

function commonest(texts: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

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
		if (next < above) continue;
		const inOrder = follows(entries, at + run) && follows(entries, at - 1, -1);
		return inOrder ? run : 0;
	}
	return 0;
}

/** True for several times that are right but for their hours; otherwise a short part counts anew. */
function lackHours(entries: readonly TimelineEntry[], at: number, dip: number): boolean {
	const run = entries.slice(at, at + dip);
	const above = entries[at - 1]?.seconds ?? 0;
	const next = entries[at + dip]?.seconds ?? 0;
	const hours = 3600 * Math.ceil((above - (run[0]?.seconds ?? 0)) / 3600);
	const inOrder = run.every(({ seconds }, index) => index === 0 || seconds >= (run[index - 1]?.seconds ?? 0));
	return dip > 0 && inOrder && (run.at(-1)?.seconds ?? 0) + hours <= next;
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

/** The time at a place, where those around it are in order without it. */
function leapAt(entries: readonly TimelineEntry[], at: number): Misplaced | undefined {
	const before = entries[at - 1];
	const entry = entries[at];
	const after = entries[at + 1];
	if (!before || !entry || !after || after.seconds < before.seconds) return undefined;
	return follows(entries, at + 1) && follows(entries, at - 1, -1) ? { entry, before, after } : undefined;
}

/** True for a time that lies ahead of three that follow it. */
function isFarAhead(entries: readonly TimelineEntry[], at: number): boolean {
	const ahead = entries[at]?.seconds ?? 0;
	const later = entries.slice(at + 1, at + 4);
	return at >= 2 && later.length === 3 && later.every(({ seconds }) => seconds < ahead);
}

import { scanTime } from '../../conventions/times.ts';
import type { Line } from '../../model/line.ts';
import { listOverPages } from '../../model/perPage.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import type { Transcript } from '../../model/transcript.ts';
import { onLine, type Range, shiftRange } from '../../text/position.ts';

/** A time that stands in a transcript. */
export interface TimelineEntry {
	/** From the start of the recording, from launch or from midnight, as the transcript counts. */
	readonly seconds: number;
	/** As written, brackets and link left out. */
	readonly text: string;
	/** All that belongs to the time, brackets and link included; of a cue, both times. */
	readonly range: Range;
	/** In a label, alone on a line, at the start of a paragraph, or the start of a cue. */
	readonly place: 'label' | 'line' | 'paragraph' | 'cue';
	/** When the cue ends, in seconds. */
	readonly end?: number;
	/** The seconds that the time's own link leads to. */
	readonly linkSeconds?: number;
	readonly href?: string;
}

/** Every time that tells when something is said, in the order of the text. Times inside of sentences tell of other things. */
export const timelineOf = listOverPages(
	(page: Transcript): readonly TimelineEntry[] => {
		const entries: TimelineEntry[] = [];
		for (const [index, line] of page.lines.entries()) {
			const entry = entryIn(line, index);
			if (entry) entries.push(page.convention.timesOfDay && line.kind !== 'label' ? ofDay(entry) : entry);
		}
		return entries;
	},
	(entry, { line }) => ({ ...entry, range: shiftRange(entry.range, line) }),
);

/** In a chat log `22:25` is hours and minutes, also before what no nick says. */
const ofDay = (entry: TimelineEntry): TimelineEntry =>
	/^\d{1,2}:\d{2}$/.test(entry.text) ? { ...entry, seconds: entry.seconds * 60 } : entry;

function entryIn(line: Line, index: number): TimelineEntry | undefined {
	switch (line.kind) {
		case 'label':
			return line.label.timestamp && entryOf(line.label.timestamp, index, 'label');
		case 'time':
			return entryOf(line.timestamp, index, 'line');
		case 'timing': {
			const { fromSpan = line.arrowSpan, toSpan = line.arrowSpan } = line;
			const range = onLine(index, { start: fromSpan.start, end: toSpan.end });
			const text = line.text.slice(fromSpan.start, fromSpan.end);
			return { seconds: line.from, end: line.to, text, range, place: 'cue' };
		}
		case 'text': {
			const at = line.text.length - line.text.trimStart().length;
			const time = /^\\?[[(]/.test(line.text.slice(at, at + 2)) ? scanTime(line.text, at) : undefined;
			return time && entryOf(time, index, 'paragraph');
		}
		default:
			return undefined;
	}
}

function entryOf(time: Timestamp, line: number, place: TimelineEntry['place']): TimelineEntry {
	const { seconds, text, span, linkSeconds, href } = time;
	return {
		seconds,
		text,
		range: onLine(line, span),
		place,
		...(linkSeconds !== undefined && { linkSeconds }),
		...(href !== undefined && { href }),
	};
}

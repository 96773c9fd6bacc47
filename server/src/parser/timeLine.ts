import { readTiming } from '../captions/timing.ts';
import { scanStamp, scanTime } from '../conventions/times.ts';
import type { TimeLine } from '../model/line.ts';

/** No time of day with its date has more letters. */
const longestStamp = 40;

/** A time that has its line to itself, `[00:01:12]`, `Mar 1, 2026, 10:05 AM`, or the times of a cue; undefined for any other line. */
export function readTimeLine(text: string): TimeLine | undefined {
	const first = text.trimStart();
	const at = text.length - first.length;
	const times = readCueTimes(text);
	if (times) return times;
	const timestamp = /^[\d[({\\<#–—-]/.test(first) ? scanTime(text, at) : undefined;
	if (timestamp && /^:?$/.test(text.slice(timestamp.span.end).trim())) return { kind: 'time', text, timestamp };
	const stamp = first.length < longestStamp && /\d:\d\d/.test(first) ? scanStamp(text, at) : undefined;
	if (stamp && text.slice(stamp.span.end).trim() === '') return { kind: 'time', text, timestamp: stamp, ofDay: true };
	return undefined;
}

/** Times of a cue in a text that is no caption file: a time like any other that has its line to itself. */
function readCueTimes(text: string): TimeLine | undefined {
	const timing = text.includes('-->') ? readTiming(text) : undefined;
	if (!timing?.fromSpan || !timing.toSpan || /[\p{L}\p{N}]/u.test(text.slice(timing.toSpan.end))) return undefined;
	const span = { start: timing.fromSpan.start, end: timing.toSpan.end };
	const written = text.slice(timing.fromSpan.start, timing.fromSpan.end);
	return { kind: 'time', text, timestamp: { seconds: timing.from, text: written, span } };
}

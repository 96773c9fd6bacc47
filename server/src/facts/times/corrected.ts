import { secondsOf } from '../../conventions/times.ts';
import type { TimelineEntry } from './timeline.ts';

/** A time that may have been meant. */
export interface CorrectedTime {
	readonly text: string;
	readonly reason: string;
}

/** What one slip of the pen may have made of a time between two others: the nearest to their middle first, three at most. */
export function correctedTimes(
	{ text, seconds }: TimelineEntry,
	before: TimelineEntry,
	after: TimelineEntry,
): readonly CorrectedTime[] {
	const found = new Map<string, string>();
	const consider = (candidate: string, reason: string) => {
		const value = secondsOf(candidate);
		const fits = value !== undefined && value >= before.seconds && value <= after.seconds && value !== seconds;
		if (fits && isClock(candidate) && !found.has(candidate)) found.set(candidate, reason);
	};
	const hours = Math.floor(before.seconds / 3600);
	const parts = text.split(':');
	for (const hour of [hours, hours + 1]) {
		if (parts.length === 2) consider(`${hour}:${text.padStart(5, '0')}`, 'The hour is missing.');
		else consider([String(hour).padStart(parts[0]?.length ?? 1, '0'), ...parts.slice(1)].join(':'), 'Another hour.');
	}
	for (let at = 0; at + 1 < text.length; at++) {
		consider(`${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`, 'Two digits changed places.');
	}
	for (let at = 0; at < text.length; at++) {
		if (!/\d/.test(text[at] ?? '')) continue;
		for (let digit = 0; digit <= 9; digit++) {
			consider(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`, 'One digit differs.');
		}
	}
	const middle = (before.seconds + after.seconds) / 2;
	const away = (candidate: string) => Math.abs((secondsOf(candidate) ?? 0) - middle);
	const ranks = ['The hour is missing.', 'Another hour.', 'Two digits changed places.', 'One digit differs.'];
	return [...found]
		.sort((a, b) => ranks.indexOf(a[1]) - ranks.indexOf(b[1]) || away(a[0]) - away(b[0]))
		.slice(0, 3)
		.map(([candidate, reason]) => ({ text: candidate, reason }));
}

/** True where minutes and seconds below the first part are below sixty. */
const isClock = (text: string): boolean =>
	/^[-−]?\d{1,3}(?::[0-5]\d){1,2}(?:[.,]\d{1,3})?$/.test(text) ||
	/^[-−]?\d{1,3}:[012]\d:[0-5]\d:[0-5]\d(?:[.,]\d{1,3})?$/.test(text) ||
	/^[-−]?\d{2,3} [012]\d [0-5]\d [0-5]\d$/.test(text);

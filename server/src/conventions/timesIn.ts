import type { Timestamp } from '../model/timestamp.ts';
import { scanTime } from './times.ts';

/** A time in brackets or as a link's text; a bare clock in speech (`at 12:30`) is none. */
const opening = /\\?[[({<](?=\(?[-−\d]|[Tt]imestamp)/g;

/** The places of a recording that are written in a line, in order. Takes time in proportion to its length. */
export function timesIn(line: string): readonly Timestamp[] {
	if (!/[[({<]/.test(line)) return [];
	const found: Timestamp[] = [];
	let from = 0;
	for (const { index } of line.matchAll(opening)) {
		if (index < from) continue;
		const time = scanTime(line, index);
		if (!time) continue;
		found.push(time);
		from = time.span.end;
	}
	return found;
}

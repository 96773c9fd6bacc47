import type { Timestamp } from '../model/timestamp.ts';
import { scanDotted, scanSeconds, scanStamp, scanTime } from './times.ts';

/** Walks over a text: every step begins where the last one ended. */
export interface Scanner {
	readonly text: string;
	/** Where the next step begins; a step that was one too many is taken back by setting it. */
	at: number;
	/** Takes what a sticky pattern matches here, or nothing. */
	take(pattern: RegExp): string;
	/** Takes the time that stands here, if one does. */
	time(): Timestamp | undefined;
	/** Takes the time with full stops and without brackets that stands here. */
	dotted(): Timestamp | undefined;
	/** Takes the seconds from and to in round brackets that stand here. */
	seconds(): Timestamp | undefined;
	/** Takes the time of day, with a date or with AM or PM, that stands here. */
	stamp(): Timestamp | undefined;
}

/** A scanner at the beginning of a text. */
export function scannerOf(text: string): Scanner {
	const taken = (scan: typeof scanTime): Timestamp | undefined => {
		const time = scan(text, scanner.at);
		if (time) scanner.at = time.span.end;
		return time;
	};
	const scanner: Scanner = {
		text,
		at: 0,
		take(pattern) {
			pattern.lastIndex = scanner.at;
			const found = pattern.exec(text)?.[0] ?? '';
			scanner.at += found.length;
			return found;
		},
		time: () => taken(scanTime),
		dotted: () => taken(scanDotted),
		seconds: () => taken(scanSeconds),
		stamp: () => taken(scanStamp),
	};
	return scanner;
}

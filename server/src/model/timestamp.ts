import type { Span } from '../text/position.ts';

/** A time as written in a line, counted from the start of the recording or, in mission logs, from launch. */
export interface Timestamp {
	/** Whole and part seconds; negative before the start. */
	readonly seconds: number;
	/** As written, brackets and link left out: `1:53`, `00:04:31.22`. */
	readonly text: string;
	/** All that belongs to the time, brackets and link included. */
	readonly span: Span;
	/** Where the time is a link with a `t=` of its own: the seconds that the link leads to. */
	readonly linkSeconds?: number;
	/** The address, where the time is a link. */
	readonly href?: string;
}

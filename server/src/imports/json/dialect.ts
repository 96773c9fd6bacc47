import type { Imported } from '../recording.ts';

/** One shape of JSON. */
export interface Dialect {
	readonly id: string;
	/** As messages and help name it: `Deepgram`. */
	readonly title: string;
	/** What its objects have, as messages name it: `results.channels[]`. */
	readonly shape: string;
	/** Reads parsed JSON; undefined where it has another shape. Never throws. */
	read(value: unknown): Imported | undefined;
}

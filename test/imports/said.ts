/** One conversation in the shape of each format that can be imported. Ann Lee and Bob Kay are made up. */

/** What every shape below says, in order; those without speakers say it by nobody. */
export const said = ['Good morning, Bob.', 'Good morning. Is it 12 already?', 'Not yet.'] as const;

/** A file and what must come of it. */
export interface Shape {
	readonly file: string;
	readonly text: string;
	/** Who says each of the three; undefined where the format has no speakers. */
	readonly speakers: readonly [string, string, string] | undefined;
	/** Seconds at which each of the three begins, where the format has times. */
	readonly starts: readonly [number, number, number] | undefined;
	/** How many words have a time of their own. */
	readonly timed: number;
}

/** Word by word: text, start, end, who. */
export const words = [
	['Good', 1, 1.5, 0],
	['morning,', 1.5, 2, 0],
	['Bob.', 2, 2.5, 0],
	['Good', 3, 3.5, 1],
	['morning.', 3.5, 4, 1],
	['Is', 4.25, 4.5, 1],
	['it', 4.5, 4.75, 1],
	['12', 4.75, 5, 1],
	['already?', 5, 5.5, 1],
	['Not', 6, 6.5, 0],
	['yet.', 6.5, 7, 0],
] as const;
/** The three that are said: from, to, who, and the words of it. */
export const turns = [
	{ start: 1, end: 2.5, who: 0, text: said[0], own: words.slice(0, 3) },
	{ start: 3, end: 5.5, who: 1, text: said[1], own: words.slice(3, 9) },
	{ start: 6, end: 7, who: 0, text: said[2], own: words.slice(9) },
] as const;

/** A value as its file holds it. */
export const json = (value: unknown): string => JSON.stringify(value);
/** When each of the three begins, in seconds. */
export const starts = [1, 3, 6] as const;
/** A word without its punctuation, as some tools write it. */
export const bare = (word: string): string => word.replace(/[.,?]$/, '');

/** Words with spaces between them. */
export type Words = string;

/** Words or several in a row, with commas between them. */
export type Phrases = string;

/** Two words or phrases in a row: one of those before and one of those behind, which need not follow where it is missing. */
export interface Pair {
	readonly before: Phrases;
	readonly behind?: Phrases;
}

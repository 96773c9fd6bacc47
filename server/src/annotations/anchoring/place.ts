/** Where a target stands now, as words of an annotated text. */
export interface Place {
	/** Index of its first word, and behind its last. */
	readonly from: number;
	readonly to: number;
	/** Index of the turn; -1 for a section. */
	readonly turn: number;
	/** Of a section: the zero-based line of its heading. */
	readonly heading?: number;
	/** False where words of the quote are missing: it is shown as unsure until somebody confirms it. */
	readonly sure: boolean;
}

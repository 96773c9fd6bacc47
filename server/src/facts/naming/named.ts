/** The name that a speaker whom labels do not name seems to have. */
export interface Named {
	/** As a label would write it: `Ann Lee`, `Mr. Lee`. */
	readonly name: string;
	/** Of 1. */
	readonly likelihood: number;
	/** True where 95 of 100 such names are right. */
	readonly sure: boolean;
	/** In plain words, with what is said: `“Over to you, Ann.” before they speak (line 12)`. */
	readonly reason: string;
}

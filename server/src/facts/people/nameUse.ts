/** A name and how many labels have it. */
export interface NameUse {
	/** As names are compared. */
	readonly key: string;
	readonly name: string;
	readonly count: number;
}

/** One thing that speaks for a label (above zero) or against it. */
export interface Evidence {
	readonly reason: string;
	readonly weight: number;
}

/** What a weight is fitted from: values, one for each weight, and whether they are those of something right. */
export interface Sample {
	readonly values: Float64Array;
	readonly right: boolean;
	/** How much it counts. */
	readonly weight: number;
}

const rounds = 300;
const pace = 0.05;

/** How likely it is that values are of something right. */
export function likelihoodOf(weights: Float64Array, values: Float64Array): number {
	let score = 0;
	for (let index = 0; index < weights.length; index++) score += (weights[index] ?? 0) * (values[index] ?? 0);
	return 1 / (1 + Math.exp(-score));
}

/** Logistic regression by Adam; weights are drawn to `guess` with a strength. A bias is a value that is always 1. */
export function fit(samples: readonly Sample[], guess: Float64Array, strength: number): Float64Array {
	const weights = Float64Array.from(guess);
	const first = new Float64Array(weights.length);
	const second = new Float64Array(weights.length);
	for (let round = 1; round <= rounds; round++) {
		const slope = new Float64Array(weights.length);
		for (const { values, right, weight } of samples) {
			const off = (likelihoodOf(weights, values) - (right ? 1 : 0)) * weight;
			for (let index = 0; index < slope.length; index++)
				slope[index] = (slope[index] ?? 0) + off * (values[index] ?? 0);
		}
		for (let index = 0; index < weights.length; index++) {
			const pull = (slope[index] ?? 0) + strength * ((weights[index] ?? 0) - (guess[index] ?? 0));
			first[index] = 0.9 * (first[index] ?? 0) + 0.1 * pull;
			second[index] = 0.99 * (second[index] ?? 0) + 0.01 * pull * pull;
			const step =
				(first[index] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[index] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
			weights[index] = (weights[index] ?? 0) - (pace * step) / (1 + round / 100);
		}
	}
	return weights;
}

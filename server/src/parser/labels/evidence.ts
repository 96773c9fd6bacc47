import { type LabelFeature, labelWeights } from './weights.ts';

/** One thing that speaks for a label (above zero) or against it. */
export interface Evidence {
	readonly feature: LabelFeature;
	/** In plain words, for whoever asks why a line is a label or none. */
	readonly reason: string;
	/** In points: the weight of the feature, as often as it counts. */
	readonly weight: number;
}

/** The evidence of a feature; its reason is its name unless told otherwise, and it counts once. */
export const evidenceOf = (feature: LabelFeature, reason: string = feature, times = 1): Evidence => ({
	feature,
	reason,
	weight: labelWeights[feature] * times,
});

import { type LabelFeature, labelWeights } from './weights.ts';

/** One thing that speaks for a label (above zero) or against it. */
export interface Evidence {
	readonly feature: LabelFeature;
	/** In plain words, for whoever asks why a line is a label or none. */
	readonly reason: string;
	/** In points: the weight of the feature, as often as it counts. */
	readonly weight: number;
}

/** The list of what is found of a kind of labels: whoever looks at the kind adds to it, as many look at very many kinds. */
export type FoundEvidence = Pick<Evidence[], 'push'>;

/** The evidence of a feature; its reason is its name unless told otherwise, and it counts once. */
export const evidenceOf = (feature: LabelFeature, reason: string = feature, times = 1): Evidence =>
	reason === feature && times === 1
		? evidenceByName(feature)
		: { feature, reason, weight: labelWeights[feature] * times };

const byName = new Map<LabelFeature, Evidence>();

/** Remembered, as it is the same each time. */
function evidenceByName(feature: LabelFeature): Evidence {
	const known = byName.get(feature);
	if (known) return known;
	const evidence = { feature, reason: feature, weight: labelWeights[feature] };
	byName.set(feature, evidence);
	return evidence;
}

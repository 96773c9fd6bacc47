import type { Feature } from './features.ts';

/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */
export const namingWeights: Readonly<Record<Feature, number>> = {
	introduces: 5.89,
	'introduces later': 1.74,
	'opens with it': 4,
	'says it': -1.49,
	'before: alone': 2.68,
	'before: handed': 2.91,
	'before: called': 2.27,
	'before: greeted': 1.65,
	'before: thanked': 0.33,
	'before: last': 0.72,
	'before: told': 1.42,
	'before: in the last sentence but one': 1.16,
	'before: handed earlier': 0.9,
	'before: called, then asked': 1.05,
	'before the first turn': 2.13,
	'before: by a full name': -0.21,
	'behind: called': 0.66,
	'behind: thanked': 2.69,
	'behind: greeted': 0.15,
	'behind: handed': -1.52,
	'behind: told': -0.17,
	'behind: called in the second sentence': 0.29,
	'behind: told in the second sentence': -0.89,
	'handed to another': -0.63,
	'has a courtesy': 1.14,
	'is a known given name': 1.49,
	'is one bare word': 0.17,
	'is one word that is no known name': -1.25,
	'in notes': -2.5,
	'is declared': 1,
	mentions: 0,
	'calls in each turn': 2.64,
};

/** The log odds of a name that stands near a speaker, before anything speaks for it. */
export const namingBias = -4.31;

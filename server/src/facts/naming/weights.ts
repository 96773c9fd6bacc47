import type { Feature } from './features.ts';

/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */
export const namingWeights: Readonly<Record<Feature, number>> = {
	introduces: 5.79,
	'introduces later': 1.71,
	'says it': -1.47,
	'before: alone': 2.57,
	'before: handed': 2.91,
	'before: called': 2.21,
	'before: greeted': 1.58,
	'before: thanked': 0.37,
	'before: last': 0.54,
	'before: told': 1.34,
	'before: in the last sentence but one': 1.54,
	'before: handed earlier': 1.25,
	'before the first turn': 2.1,
	'before: by a full name': -0.41,
	'behind: called': 0.59,
	'behind: thanked': 2.56,
	'behind: greeted': 0.11,
	'behind: handed': -1.5,
	'behind: told': -0.26,
	'behind: called in the second sentence': 0.63,
	'behind: told in the second sentence': -0.88,
	'handed to another': -0.48,
	'has a courtesy': 1.49,
	'is a known given name': 2.13,
	'is one bare word': -0.37,
	'is declared': 1,
	mentions: 0.03,
	'calls in each turn': 2.83,
};

/** The log odds of a name that stands near a speaker, before anything speaks for it. */
export const namingBias = -4.64;

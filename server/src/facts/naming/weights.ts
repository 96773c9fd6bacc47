import type { Feature } from './features.ts';

/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */
export const namingWeights: Readonly<Record<Feature, number>> = {
	introduces: 5.78,
	'introduces later': 1.71,
	'says it': -1.55,
	'before: alone': 2.59,
	'before: handed': 2.84,
	'before: called': 2.15,
	'before: greeted': 1.55,
	'before: thanked': 0.28,
	'before: last': 0.57,
	'before: told': 1.4,
	'before: in the last sentence but one': 1.46,
	'before: handed earlier': 1.17,
	'before the first turn': 2.1,
	'before: by a full name': -0.21,
	'behind: called': 0.56,
	'behind: thanked': 2.59,
	'behind: greeted': 0.09,
	'behind: handed': -1.51,
	'behind: told': -0.18,
	'behind: called in the second sentence': 0.62,
	'behind: told in the second sentence': -0.96,
	'handed to another': -0.66,
	'has a courtesy': 1.23,
	'is a known given name': 1.61,
	'is one bare word': 0.06,
	'is one word that is no known name': -1.13,
	'in notes': -2.5,
	'is declared': 1,
	mentions: 0.11,
	'calls in each turn': 2.73,
};

/** The log odds of a name that stands near a speaker, before anything speaks for it. */
export const namingBias = -4.27;

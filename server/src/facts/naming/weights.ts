import type { Feature } from './features.ts';

/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */
export const namingWeights: Readonly<Record<Feature, number>> = {
	introduces: 5.9,
	'introduces later': 1.74,
	'opens with it': 4,
	'says it': -1.5,
	'before: alone': 2.69,
	'before: handed': 2.94,
	'before: called': 2.21,
	'before: greeted': 1.65,
	'before: thanked': 0.3,
	'before: last': 0.75,
	'before: told': 1.43,
	'before: in the last sentence but one': 1.15,
	'before: handed earlier': 0.87,
	'before: called, then asked': 1.08,
	'before the first turn': 2.18,
	'before: by a full name': -0.24,
	'behind: called': 0.71,
	'behind: called in an answer': 1.75,
	'behind: thanked': 2.71,
	'behind: greeted': 0.15,
	'behind: handed': -1.5,
	'behind: told': -0.16,
	'behind: called in the second sentence': 0.27,
	'behind: told in the second sentence': -0.91,
	'handed to another': -0.63,
	'has a courtesy': 1.12,
	'is a known given name': 1.49,
	'is one bare word': 0.17,
	'is one word that is no known name': -1.26,
	'in notes': -2.5,
	'is declared': 1,
	mentions: -0.01,
	'calls in each turn': 2.62,
};

/** The log odds of a name that stands near a speaker, before anything speaks for it. */
export const namingBias = -4.32;

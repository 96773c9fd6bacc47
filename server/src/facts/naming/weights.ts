import type { Feature } from './features.ts';

/** How much each kind of evidence for a name counts, in log odds; fitted by `npm run accuracy -- --naming`. */
export const namingWeights: Readonly<Record<Feature, number>> = {
	introduces: 5.86,
	'introduces later': 1.73,
	'opens with it': 4,
	'says it': -1.46,
	'before: alone': 2.67,
	'before: handed': 2.91,
	'before: called': 2.27,
	'before: greeted': 1.64,
	'before: thanked': 0.32,
	'before: last': 0.7,
	'before: told': 1.42,
	'before: in the last sentence but one': 1.15,
	'before: handed earlier': 0.89,
	'before: called, then asked': 1.04,
	'before the first turn': 2.15,
	'before: by a full name': -0.25,
	'behind: called': 0.67,
	'behind: thanked': 2.67,
	'behind: greeted': 0.15,
	'behind: handed': -1.54,
	'behind: told': -0.16,
	'behind: called in the second sentence': 0.26,
	'behind: told in the second sentence': -0.92,
	'handed to another': -0.65,
	'has a courtesy': 1.12,
	'is a known given name': 1.54,
	'is one bare word': 0.13,
	'is one word that is no known name': -1.24,
	'in notes': -2.5,
	'is declared': 1,
	mentions: 0,
	'calls in each turn': 2.63,
};

/** The log odds of a name that stands near a speaker, before anything speaks for it. */
export const namingBias = -4.28;

import { habitTraits } from './traits.ts';
import { type WordKind, wordKinds } from './vocabulary.ts';

/** Words of a kind. */
export const wordFeatures = wordKinds.map((kind): `${WordKind} words` => `${kind} words`);

/** What speaks for or against somebody; each has a weight. */
export const speakerFeatures = [
	'same as before',
	'same as after',
	'last other',
	'second other',
	'third other',
	'fourth other',
	'next other',
	'second next other',
	'unheard',
	'silent',
	'placeholder',
	'resumes',
	'goes back and forth',
	'follows',
	'precedes',
	'between',
	'repeats the last',
	'repeated by the next',
	'two after',
	'two before',
	'dialogue',
	'nearby',
	'share',
	...wordFeatures,
	...habitTraits,
	'handed',
	'called',
	'called last',
	'called alone',
	'called earlier',
	'called in thanks',
	'first of those called',
	'next of those called',
	'given the floor last',
	'named in a heading',
	'mentioned before',
	'answered',
	'answered at once',
	'thanked by the next',
	'mentioned after',
	'calls self',
	'mentions self',
	'group called',
	'introduces',
	'new name handed',
	'new name called',
	'new name answered',
	'role',
	'byline',
	'host',
	'outsider',
	'asked in this exchange',
	'follows up',
	'closes the exchange',
	'leads to another',
	'leads on after thanks',
	'goes on',
] as const;

export type SpeakerFeature = (typeof speakerFeatures)[number];

/**
 * Notes that a feature is so much true of somebody, and in plain words why, where that tells a reader something. The
 * reason is given the person again: where everybody gets one, one function does for all.
 */
export type Put = (feature: SpeakerFeature, person: number, value: number, reason?: (person: number) => string) => void;

/** `line 95`, for people. */
export const lineName = (line: number): string => `line ${line + 1}`;

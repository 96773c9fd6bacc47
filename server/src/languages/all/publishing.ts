import { languages } from '../index.ts';
import { allPhrases, findsAny, madeOnce, oneOf, phrasesIn } from './gather.ts';

/** A pattern for what stands before the name of who gives a statement: `by`, `remarks by`. Without regard to case. */
export const bylinePattern = madeOnce(() => oneOf(allPhrases(({ publishing }) => publishing?.bylines)));

/** A pattern for how lines begin that say how a text came about: `as delivered`. Without regard to case. */
export const deliveredPattern = madeOnce(() => oneOf(allPhrases(({ publishing }) => publishing?.delivered)));

/** A pattern for what stands behind minutes that a text takes: `read`. Without regard to case. */
export const readingPattern = madeOnce(() => oneOf(allPhrases(({ publishing }) => publishing?.reading)));

/** A pattern for a word before the heading of a transcript: `full`. Without regard to case. */
export const beforeTranscriptPattern = madeOnce(() =>
	oneOf(allPhrases(({ publishing }) => publishing?.beforeTranscript)),
);

/** A pattern for how headings begin below which nobody speaks, whatever follows: `about`. Without regard to case. */
export const otherHeadStartPattern = madeOnce(() =>
	oneOf(allPhrases(({ publishing }) => publishing?.otherHeadsAndMore)),
);

const editorial = madeOnce(() =>
	findsAny(
		languages
			.flatMap(({ publishing }) => publishing?.editorial ?? [])
			.flatMap(({ before, behind }) =>
				phrasesIn(before).flatMap((first) =>
					behind === undefined ? [first] : phrasesIn(behind).map((second) => `${first} ${second}`),
				),
			),
	),
);

/** True for what an editor wrote about a transcript, to its readers: `this episode`, `sponsored by`, `©`. */
export const isEditorial = (text: string): boolean => text.includes('©') || editorial()(text);

import { languages } from '../index.ts';
import { isAbbreviation } from './abbreviations.ts';
import { courtesyForms } from './courtesies.ts';
import { madeOnce, oneOf, wordList } from './gather.ts';
import { opensClause } from './sentences.ts';

/** Courtesies and offices that stand before a surname. */
const titles = madeOnce((): readonly string[] =>
	[
		...courtesyForms(),
		...languages.flatMap(({ offices }) => [offices?.beforeNames?.join(' '), offices?.inRecords].flatMap(wordList)),
	].filter((word) => word.length > 1 && !opensClause(word)),
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A pattern for a title before a surname, each word with a capital: `Mr`, `Senator`. With regard to case. */
export const titlePattern = madeOnce(() => oneOf(titles().map(capital)));

/** The same in capitals throughout: `MR`, `SENATOR`. */
export const titlePatternInCapitals = madeOnce(() => oneOf(titles().map((word) => word.toUpperCase())));

/** Those in capitals alone whose full stop ends no name: `MR`, `PROF`. */
export const shortTitlePatternInCapitals = madeOnce(() =>
	oneOf(
		titles()
			.filter(isAbbreviation)
			.map((word) => word.toUpperCase()),
	),
);

/** `CDR LEE` is a commander. */
const gluedTitle = madeOnce(() => new RegExp(`^(?!CDR)\\p{Lu}${shortTitlePatternInCapitals()}\\.? \\p{Lu}`, 'u'));

/** True for a name with a stray capital before its title: `AMR. LEE`. */
export const hasGluedTitle = (name: string): boolean => gluedTitle().test(name);

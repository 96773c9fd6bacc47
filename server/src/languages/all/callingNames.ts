import type { Phrases } from '../fields/words.ts';
import { languages } from '../index.ts';
import type { Language } from '../language.ts';
import { allPhrases, allWords, madeOnce, oneOf, phrasesIn, wordKeysOf } from './gather.ts';
import { saysWhat } from './offices.ts';

/** Phrases as their words with one space between, and how many words the longest has. */
interface PhraseSet {
	readonly phrases: ReadonlySet<string>;
	readonly longest: number;
}

const gathered = (...fields: readonly ((language: Language) => Phrases | undefined)[]) =>
	madeOnce((): PhraseSet => {
		const all = languages.flatMap((language) => fields.flatMap((field) => phrasesIn(field(language)).map(wordKeysOf)));
		return {
			phrases: new Set(all.map((words) => words.join(' '))),
			longest: all.reduce((most, words) => Math.max(most, words.length), 0),
		};
	});

const endWith = (words: readonly string[], end: number, { phrases, longest }: PhraseSet): boolean => {
	for (let count = 1; count <= Math.min(longest, end); count++) {
		if (phrases.has(words.slice(end - count, end).join(' '))) return true;
	}
	return false;
};

const beginWith = (words: readonly string[], from: number, { phrases, longest }: PhraseSet): boolean => {
	for (let count = 1; count <= Math.min(longest, words.length - from); count++) {
		if (phrases.has(words.slice(from, from + count).join(' '))) return true;
	}
	return false;
};

const handing = gathered(({ handingOver }) => handingOver?.before);
const greeting = gathered(({ handingOver }) => handingOver?.greets);
const thanking = gathered(({ talk }) => talk?.thanks);
const behind = gathered(({ handingOver }) => handingOver?.behind);
const announcing = gathered(({ handingOver }) => handingOver?.announces);
const called = gathered(({ handingOver }) => handingOver?.called);
const representing = gathered(({ introductions }) => introductions?.from);
const between = madeOnce(() =>
	allWords(
		({ articles }) => articles,
		({ handingOver }) => handingOver?.between,
	),
);
const small = madeOnce(() =>
	allWords(
		({ talk }) => talk?.fillers,
		({ talk }) => talk?.openers,
		({ handingOver }) => handingOver?.calls,
	),
);
const polite = madeOnce(() =>
	allWords(
		({ talk }) => talk?.answers,
		({ talk }) => talk?.interjections,
		({ talk }) => talk?.procedure,
		({ talk }) => talk?.fillers,
		({ talk }) => talk?.openers,
		({ talk }) => talk?.thanks?.replaceAll(',', ' '),
		({ handingOver }) => handingOver?.calls,
		({ handingOver }) => handingOver?.greets?.replaceAll(',', ' '),
		({ handingOver }) =>
			phrasesIn(handingOver?.behind)
				.filter((phrase) => !phrase.includes(' '))
				.join(' '),
	),
);

/** So many articles, offices and small words may stand between what hands over and the name: `our next colleague`. */
const mostBetween = 4;

/** True where the last of some words (lower case) give the floor to whoever is named next: `over to our colleague`. */
export function handsOver(words: readonly string[]): boolean {
	for (let end = words.length; end > 0 && words.length - end <= mostBetween; end--) {
		if (endWith(words, end, handing())) return true;
		const last = words[end - 1] ?? '';
		if (!between().has(last) && !saysWhat(last)) return false;
	}
	return false;
}

/** True where some words have a phrase that says who speaks next: `the next speaker on my list is`. */
export const announcesNext = (words: readonly string[]): boolean =>
	words.some((_, end) => endWith(words, end + 1, announcing()));

const gluedAnnouncing = madeOnce(
	() =>
		new RegExp(
			oneOf([...allPhrases(({ handingOver }) => handingOver?.announces)].filter((phrase) => /\p{Lo}/u.test(phrase))),
			'u',
		),
);

/** The same of a text in a script without spaces: `次に`, `下面有请`. */
export const announcesNextGlued = (text: string): boolean => gluedAnnouncing().test(text);

/** True where some words are nothing but a greeting, and to whom: `good evening`, `bonsoir à vous`. */
export const isGreeting = (words: readonly string[]): boolean =>
	words.length > 0 && words.length < mostGreeting && beginWith(words, 0, greeting());

/** A greeting is that short. */
const mostGreeting = 5;

/** How many fillers may stand before the words that are looked for: `uh and`. */
const mostSmall = 2;

const withoutSmall = (words: readonly string[]): number => {
	let end = words.length;
	while (end > 0 && words.length - end < mostSmall && small().has(words[end - 1] ?? '')) end--;
	return end;
};

/** A pattern for a small word such as `now`, `also`, that may stand between what leads to a name and the name. */
export const betweenPattern = madeOnce(() => oneOf(allWords(({ handingOver }) => handingOver?.between)));

/** True for a word that may stand between what hands over and the name: `our`, `Kollege`. */
export const isBetween = (word: string): boolean => between().has(word);

/** True where the last of some words greet whoever is named next: `good morning`, `welcome back`. */
export const greetsWhom = (words: readonly string[]): boolean =>
	endWith(words, words.length, greeting()) || endWith(words, withoutSmall(words), greeting());

/** True where the last of some words thank whoever is named next. */
export const thanksWhom = (words: readonly string[]): boolean =>
	endWith(words, words.length, thanking()) || endWith(words, withoutSmall(words), thanking());

/** True where words begin with thanks. */
export const opensWithThanks = (words: readonly string[]): boolean => beginWith(words, 0, thanking());

/** True where words behind a name give that person the floor: `go ahead`; behind a comma also `what do you think`. */
export function takesFloor(words: readonly string[], behindComma: boolean): boolean {
	for (let from = 0; from <= mostSmall; from++) {
		if (beginWith(words, from, behind()) || (behindComma && beginWith(words, from, called()))) return true;
		if (!small().has(words[from] ?? '')) return false;
	}
	return false;
}

/** True where the last of some words say whom somebody speaks for: `Ann Corvel with` Stone Bridge. */
export const speaksFor = (words: readonly string[]): boolean => endWith(words, words.length, representing());

/** True where the first word says whom somebody speaks for. */
export const isFrom = (word: string): boolean => representing().phrases.has(word);

/** True for a word that answers, thanks, greets or fills a pause. */
export const isPolite = (word: string): boolean => polite().has(word);

import type { Introductions } from '../fields/speech.ts';
import { languages } from '../index.ts';
import { allPhrases, allWords, foldWord, madeOnce, oneOf, phrasesIn, wordKey, wordList } from './gather.ts';

const notNames = madeOnce((): ReadonlySet<string> => {
	const words = languages.flatMap(({ introductions }) => wordList(introductions?.notNames));
	return new Set(words.flatMap((word) => [word, foldWord(word)]));
});

/** True for a word that stands capitalised behind “I am” and is no name: a people, a faith, a month. */
export const isNoNameWord = (word: string): boolean => notNames().has(wordKey(word));

/** What leads to a name, from the surest on. */
export const introductionLeads = ['host', 'named', 'being', 'calling'] as const;

export type Lead = (typeof introductionLeads)[number];

/** What leads to one's own name in one way. */
export const leadPhrases = (lead: Lead): ReadonlySet<string> =>
	allPhrases(({ introductions }) => introductions?.[lead]);

/** A pattern for it; for expressions without regard to case. */
export const leadPattern = (lead: Lead): string => oneOf(leadPhrases(lead));

/** A pattern for what follows one's own name: `speaking`. */
export const behindNamePattern = madeOnce(() => oneOf(allPhrases(({ introductions }) => introductions?.behind)));

const supposed = madeOnce(() => allWords(({ introductions }) => introductions?.supposed));

/** True for a word before an introduction that makes it somebody else's, or supposed: `if`, `said`. */
export const isSupposing = (word: string): boolean => supposed().has(wordKey(word));

/** A pattern for words before whom one speaks for: `with`, `von der`. */
export const fromPattern = madeOnce(() => oneOf(allPhrases(({ introductions }) => introductions?.from)));

/** Words before and behind an office that somebody speaks in, by language; nothing behind where nothing need follow. */
export const inOffice = madeOnce((): readonly { readonly before: string; readonly behind: string | undefined }[] =>
	languages
		.flatMap(({ introductions }) => introductions?.inOffice ?? [])
		.map(({ before, behind }) => ({
			before: oneOf(phrasesIn(before).filter((phrase) => phrase !== '_')),
			behind: behind === undefined ? undefined : oneOf(phrasesIn(behind)),
		})),
);

/** What stands around one's own name in a script without capitals. */
export interface Around {
	/** Empty where the name begins a sentence. */
	readonly before: string;
	/** Empty where the name ends a clause. */
	readonly behind: string;
	/** True where nothing but a name stands there. */
	readonly sure: boolean;
}

/** Every such frame, those with words on both sides first. */
export const framesOfNames = madeOnce((): readonly Around[] =>
	languages
		.flatMap(({ introductions = {} }) => [
			...framesIn(introductions, 'around'),
			...framesIn(introductions, 'aroundBeing'),
		])
		.sort((a, b) => b.before.length + b.behind.length - (a.before.length + a.behind.length)),
);

const framesIn = (introductions: Introductions, field: 'around' | 'aroundBeing'): readonly Around[] =>
	(introductions[field] ?? []).map((words) => {
		const [before = '', behind = ''] = wordList(words).map((side) => side.replace(/^_$/, '').replaceAll('+', ' '));
		return { before, behind, sure: field === 'around' };
	});

const surnames = madeOnce(() => allWords((language) => language.surnames));

/** True where a name begins with a common surname of a script without capitals. */
export const beginsWithSurname = (name: string): boolean =>
	[...surnames()].some((surname) => name.startsWith(surname) && (name.length > surname.length || surname.length > 1));

/** A pattern for a common surname of a script without capitals, the longest first. */
export const surnamePattern = madeOnce(() => oneOf(surnames()));

/** A pattern for a surname and a given name in small letters of such a script: `小林ゆり`. */
export const softNamePattern = madeOnce(
	() => `${surnamePattern()}(?!${oneOf(allWords(({ sentences }) => sentences?.behindNames))})\\p{sc=Hiragana}{2,4}`,
);

/** A pattern for what stands right before one's own name there, behind whom one speaks for: `记者`, `の`. */
export const housePattern = madeOnce(() => oneOf(allWords(({ introductions }) => introductions?.house)));

/** A pattern for what stands between `as` and an office: `the`, `your`. For expressions without regard to case. */
export const beforeOfficePattern = madeOnce(() =>
	oneOf(
		allWords(
			({ articles }) => articles,
			({ introductions }) => introductions?.beforeOffice,
		),
	),
);

const beforeOffice = madeOnce(() => allWords(({ introductions }) => introductions?.beforeOffice));

/** True for a word that stands before an office and is none of it: `new`, `our`. */
export const standsBeforeOffice = (word: string): boolean => beforeOffice().has(wordKey(word));

/** A pattern for words that make an opinion of what stands before: `as chair, I guess`. */
export const hedgePattern = madeOnce(() => oneOf(allWords(({ introductions }) => introductions?.hedges)));

const beforeNouns = madeOnce(
	() =>
		new RegExp(
			`^${oneOf(languages.filter(({ capitalNouns }) => capitalNouns).flatMap(({ introductions }) => phrasesIn(introductions?.being)))}`,
			'iu',
		),
);

/** True where a capital behind a lead such as `ich bin` may as well be a noun's. */
export const mayLeadToNoun = (text: string): boolean => beforeNouns().test(text);

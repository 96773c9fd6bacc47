import type { Courtesy } from '../fields/people.ts';
import { languages } from '../index.ts';
import { isAbbreviation } from './abbreviations.ts';
import { foldWord, madeOnce, oneOf, wordKey, wordList } from './gather.ts';

/** Every courtesy by each of its forms, with accents and without; one form may be of several languages. */
const byForm = madeOnce((): ReadonlyMap<string, readonly Courtesy[]> => {
	const forms = new Map<string, Courtesy[]>();
	for (const { courtesies = [] } of languages) {
		for (const courtesy of courtesies) {
			for (const form of new Set(wordList(courtesy.forms).flatMap((word) => [word, foldWord(word)]))) {
				const known = forms.get(form);
				if (known) known.push(courtesy);
				else forms.set(form, [courtesy]);
			}
		}
	}
	return forms;
});

/** True for a courtesy before a name, `mr`, `señora`, without its full stop. One that may be an initial is none: `m`. */
export const isCourtesy = (word: string): boolean => byForm().has(wordKey(word));

/** Whom a courtesy is for: `f` for `Ms`; undefined for anybody, and for a word that is no courtesy. */
export const courtesyGender = (word: string): 'm' | 'f' | undefined => byForm().get(wordKey(word))?.[0]?.gender;

/** The form that stands for all forms of a courtesy: `mr` for `mister`; undefined for a word that is no courtesy. */
export const usualCourtesy = (word: string): string | undefined => wordList(byForm().get(wordKey(word))?.[0]?.forms)[0];

/** True for two forms of one courtesy: `Ms` and `Miss`. */
export const isSameCourtesy = (one: string, other: string): boolean => {
	const meanings = byForm().get(wordKey(one)) ?? [];
	return (
		byForm()
			.get(wordKey(other))
			?.some((courtesy) => meanings.includes(courtesy)) ?? false
	);
};

/** The letters that may be a courtesy or an initial: French `m`. */
const letters = madeOnce(
	(): ReadonlySet<string> =>
		new Set(languages.flatMap(({ courtesies = [] }) => courtesies.flatMap(({ letter }) => letter ?? []))),
);

const formsAndLetters = madeOnce((): ReadonlySet<string> => new Set([...byForm().keys(), ...letters()]));

/** True for a courtesy, one that may as well be an initial among them. */
export const mayBeCourtesy = (word: string): boolean => formsAndLetters().has(wordKey(word));

/** True for a courtesy that a given name follows, `Sir Adam`; a surname follows `Mr.` */
export const standsBeforeGivenName = (word: string): boolean =>
	byForm()
		.get(wordKey(word))
		?.some(({ givenName }) => givenName === true) ?? false;

/** Every form of every courtesy, without full stops. */
export const courtesyForms = (): Iterable<string> => byForm().keys();

const endings = madeOnce((): readonly string[] =>
	languages.flatMap(({ courtesiesBehind }) => wordList(courtesiesBehind)).sort((a, b) => b.length - a.length),
);

/** A name without the courtesy that is glued to its end, `山田さん`; two letters of it at least are left. */
export function withoutCourtesyBehind(name: string): string {
	const found = endings().find((ending) => name.endsWith(ending));
	const bare = found === undefined ? name : name.slice(0, -found.length);
	return /\p{Lo}{2}$/u.test(bare) ? bare : name;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A pattern for a courtesy that an article and an office may follow, with a capital, its full stop too: `M.`, `Mme`. */
export const courtesyBeforeOfficePattern = madeOnce(() => {
	const found = languages
		.filter(({ officeBehindCourtesy }) => officeBehindCourtesy)
		.flatMap(({ courtesies = [] }) => courtesies);
	const short = found
		.flatMap(({ forms, letter }) => [...wordList(forms), ...(letter ? [letter] : [])])
		.map(capital)
		.filter(isAbbreviation);
	return `(?:${oneOf(short)}\\.?)`;
});

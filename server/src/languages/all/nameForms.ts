import { languages } from '../index.ts';
import { madeOnce, wordKey, wordList } from './gather.ts';

interface Ending {
	/** What the name ends in; empty where endings are put behind a name as it is. */
	readonly base: string;
	readonly cases: readonly string[];
	/** What is put in its place, in Latin letters and in others. */
	readonly latin: readonly string[];
	readonly others: readonly string[];
}

const latin = /^[\p{sc=Latin}'’]+$/u;

const endings = madeOnce((): readonly Ending[] =>
	languages.flatMap(({ nameEndings = [] }) =>
		nameEndings.map(({ base, cases: written }) => {
			const cases = wordList(written);
			const isLatin = (ending: string): boolean => latin.test(ending);
			const others = cases.filter((ending) => !isLatin(ending));
			return { base: base === '_' ? '' : base, cases, latin: cases.filter(isLatin), others };
		}),
	),
);

const letters = /^[\p{L}\p{M}]+$/u;

/**
 * What a word of a name may be written as in a sentence, itself first, in lower case: `ivanov`, `ivanova`, `ivanov's`. Of
 * all languages, as nobody knows which one a name is declined in: it is more than any of them has.
 */
export function nameForms(name: string): readonly string[] {
	const word = wordKey(name);
	const forms = new Set([word]);
	if (!letters.test(word)) return [word];
	const script = latin.test(word) ? 'latin' : 'others';
	for (const own of endings()) {
		const { base } = own;
		if (base !== '' && !word.endsWith(base)) continue;
		const stem = base === '' ? word : word.slice(0, -base.length);
		// A name that its ending takes up whole is not declined by it.
		if (stem.length >= 2) for (const ending of own[script]) forms.add(stem + ending);
	}
	return [...forms];
}

/** An ending so long is of one kind of name: `енку` is of `енко`. */
const surelyOf = 2;

const cyrillic = /^[\p{sc=Cyrillic}'’-]+$/u;

/** Of such a length an ending is that of a name as it stands by itself: `Соколова` is no form of `Соколов`. */
const surelyBase = 3;

/** Endings of names in the alphabet where a form is of few names: in Latin letters one word is a form of too many. */
const sureEndings = madeOnce(() =>
	endings().flatMap(({ base, cases }) =>
		base !== '' && !cyrillic.test(base)
			? []
			: cases.filter((ending) => cyrillic.test(ending) && ending !== base).map((ending) => ({ base, ending })),
	),
);

const isBaseAlready = (key: string, least: number): boolean =>
	sureEndings().some(({ base }) => base.length >= least && key.endsWith(base));

/**
 * The name that a form of it is of, in lower case: `андрій` for `андрію`; undefined where the word may be a name as it is.
 * A name that `isKnown` goes first, then one that is said in the same text (`isSaid`); an ending that tells what it is of
 * needs nobody to know it.
 */
export function baseOfForm(
	word: string,
	isKnown: (name: string) => boolean,
	isSaid: (name: string) => boolean,
): string | undefined {
	const key = wordKey(word);
	if (!cyrillic.test(key) || isKnown(key)) return undefined;
	if (isBaseAlready(key, surelyBase)) return undefined;
	const found = sureEndings().flatMap(({ base, ending }) =>
		key.endsWith(ending) && key.length >= ending.length + 2
			? [{ name: key.slice(0, -ending.length) + base, sure: base.length >= surelyOf }]
			: [],
	);
	const known = found.find(({ name }) => isKnown(name));
	if (known) return known.name;
	if (isBaseAlready(key, surelyOf)) return undefined;
	return (found.find(({ name }) => isSaid(name)) ?? found.find(({ sure }) => sure))?.name;
}

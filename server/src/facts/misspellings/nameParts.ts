import { isDegree, isGeneration } from '../../languages/all/afterNames.ts';
import { courtesyGender, isCourtesy } from '../../languages/all/courtesies.ts';
import { isAscii } from '../../languages/all/gather.ts';
import { surelyTogether } from '../../languages/all/namesTogether.ts';
import { numberIn } from '../../languages/all/numbers.ts';
import { isTitle } from '../../languages/all/offices.ts';
import { lettersIn } from '../../text/letterBits.ts';
import { foldName, lettersAndDigits, spelledOut } from './foldName.ts';

/** A label taken apart, folded throughout. */
export interface NameParts {
	/** The courtesy in front, as written, and whom it is for. */
	readonly honorific: string;
	readonly gender: 'm' | 'f' | undefined;
	/** Names, offices and roles, in order. */
	readonly words: readonly string[];
	/** The same words without anything between them. */
	readonly core: string;
	/** The letters in each of the words, as bits. */
	readonly bits: readonly number[];
	/** Whether each of the words is an office, a role or a body. */
	readonly titles: readonly boolean[];
	/** What counts people and keeps them apart: numbers as digits, single letters, `jr`. In order. */
	readonly marks: readonly string[];
	/** In parentheses or brackets, letters and digits alone. */
	readonly aside: string;
	/** Letters and digits of the whole label. */
	readonly letters: string;
	/** The same with vowels of two dots spelled out: `mueller`. */
	readonly spelled: string;
	/** Its numbers in digits, in order. */
	readonly numbers: string;
	/** How many people the label names: 2 for `AL/BK`. */
	readonly people: number;
}

const asides = /[([{（［【]([^)\]}）］】]{0,120})[)\]}）］】]?/gu;

/** Between a nick and the initial of a surname: `JamesN`. */
const nickInitial = /(?<=\p{Ll})(?=\p{Lu}(?!\p{L}))/gu;

/** Takes a label apart. Every label can be; one of signs alone has no words. */
export function partsOf(name: string): NameParts {
	// Most names are plain: a look at what they have spares them expressions that know of all scripts.
	const plain = isAscii(name);
	const folded = foldName(plain && !/[a-z][A-Z]/.test(name) ? name : name.replace(nickInitial, ' '));
	const hasAside = /[([{（［【]/.test(folded);
	const [names = '', after = ''] = splitAffiliation(hasAside ? folded.replace(asides, ' ') : folded);
	const people = surelyTogether(names)
		.map(wordsIn)
		.filter(({ length }) => length > 0);
	const [first = '', ...others] = people.flat();
	const letters = lettersAndDigits(folded);
	const titled = others.length > 0 && isCourtesy(first);
	const tokens = titled ? others : people.flat();
	const counting = tokens.map((token) => (tokens.length > 1 ? markIn(token) : undefined));
	const words = tokens.filter((token, index) => counting[index] === undefined && !(index > 0 && isDegree(token)));
	return {
		honorific: titled ? first : '',
		gender: titled ? courtesyGender(first) : undefined,
		words,
		core: words.join(''),
		bits: words.map(lettersIn),
		titles: words.map(isTitle),
		marks: counting.filter((mark) => mark !== undefined),
		aside: [...(hasAside ? [...folded.matchAll(asides)].map((match) => match[1] ?? '') : []), after]
			.map(lettersAndDigits)
			.filter(Boolean)
			.join(' '),
		letters,
		// What is spelled out are letters with marks, in entities too.
		spelled: plain && !name.includes('&') ? letters : lettersAndDigits(spelledOut(name)),
		numbers: plain && !/\d/.test(folded) ? '' : (folded.match(/\p{N}+/gu) ?? []).map(Number).join(' '),
		people: people.length,
	};
}

/** `Ann Lee, CNN` and `Ann Lee - CNN` in two; `Lee, Ann` and `Ann Lee, Jr.` whole. */
function splitAffiliation(text: string): readonly string[] {
	if (!text.includes(',') && !text.includes('-')) return [text];
	const at = text.search(/(?<=[\p{L}.]\s\p{L}.{0,80})(?:,|\s-\s)/u);
	if (at < 0) return [text];
	const after = text.slice(at + 1);
	const suffix = wordsIn(after).every((word) => isGeneration(word) || isDegree(word) || numberIn(word) !== undefined);
	return suffix ? [text] : [text.slice(0, at), after];
}

const wordsIn = (text: string): readonly string[] => {
	const spaced = /\d/.test(text) ? text.replace(/(?<=\p{L})(?=\d{1,9}(?![\p{L}\d]))/gu, ' ') : text;
	const tokens = spaced.split(isAscii(spaced) ? /[^a-z\d']+/i : /[^\p{L}\p{M}\p{N}']+/u);
	return (spaced.includes("'") ? tokens.map((token) => token.replaceAll("'", '')) : tokens).filter(Boolean);
};

/** The number, initial or suffix that a word of a longer label is: digits for a number in any form. */
function markIn(token: string): string | undefined {
	if (/^[a-z]{2,}$/.test(token)) return numberIn(token) ?? (isGeneration(token) ? token : undefined);
	if (/^\p{N}+$/u.test(token)) return token.replace(/^0+(?=.)/, '');
	const counts = isGeneration(token) || /^(?:(?!\p{Lo})\p{L}\p{M}*|\d{1,3}(?:st|nd|rd|th))$/u.test(token);
	return numberIn(token) ?? (counts ? token : undefined);
}

import type { Phrases, Words } from '../fields/words.ts';
import { languages } from '../index.ts';
import type { Language } from '../language.ts';

/** Makes a value when it is first asked for: what nobody asks costs nothing at the start. */
export function madeOnce<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** The words of a field, in order; none for a missing one. */
export const wordList = (words: Words | undefined): readonly string[] => words?.match(/\S+/g) ?? [];

/** The phrases of a field, in order, one space between their words; none for a missing one. */
export const phrasesIn = (phrases: Phrases | undefined): readonly string[] =>
	phrases === undefined
		? []
		: phrases
				.split(',')
				.map((phrase) => phrase.trim().replace(/\s+/g, ' '))
				.filter(Boolean);

/** The words that all languages have in some fields. */
export const allWords = (...fields: readonly ((language: Language) => Words | undefined)[]): ReadonlySet<string> =>
	new Set(languages.flatMap((language) => fields.flatMap((field) => wordList(field(language)))));

/** The phrases that all languages have in some fields. */
export const allPhrases = (...fields: readonly ((language: Language) => Phrases | undefined)[]): ReadonlySet<string> =>
	new Set(languages.flatMap((language) => fields.flatMap((field) => phrasesIn(field(language)))));

/**
 * A pattern for any one of some phrases, for expressions without regard to case: of two that begin alike the longer first,
 * spaces of any kind, both apostrophes. Never matches for none. Linear: each phrase is plain text and stands once, or what
 * is repeated could be read in as many ways as languages have it.
 */
export function oneOf(phrases: Iterable<string>): string {
	const backwards = [...new Set(phrases)].sort((a, b) => (a < b ? 1 : -1));
	const literals = backwards.map((phrase) => phrase.split(' ').map(escaped).join(String.raw`\s`));
	return literals.length === 0 ? '(?!)' : `(?:${literals.join('|')})`;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");

/** True for text of plain Latin letters: there expressions need know nothing of Unicode, which makes them far cheaper. */
export const isAscii = (text: string): boolean => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
	return true;
};

/** A word as it is looked up: lower case, one kind of apostrophe, Romanian with commas below its letters. */
export const wordKey = (word: string): string => {
	const lower = word.toLowerCase();
	// Words are asked for by the million: a look at each letter is far cheaper than an expression.
	for (let at = 0; at < lower.length; at++) {
		const code = lower.charCodeAt(at);
		if (code === curledApostrophe || code === tWithCedilla) return oneWriting(lower);
	}
	return lower;
};

const curledApostrophe = 0x2019;
const tWithCedilla = 0x163;

/** Much Romanian is written with the cedilla of Turkish: `mulţumesc`. No Turkish word has a `ţ`. */
const oneWriting = (word: string): string => {
	const key = word.replaceAll('’', "'");
	return key.includes('ţ') ? key.replaceAll('ţ', 'ț').replaceAll('ş', 'ș') : key;
};

/** Letters that Unicode does not take apart, and what they are commonly written as without their marks. */
const plainLetters: Readonly<Record<string, string>> = {
	...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' },
	...{ ى: 'ي', ة: 'ه', ٱ: 'ا' },
};

/** A word in lower case without its accents, as names are compared: `senor`. */
export const foldWord = (word: string): string =>
	/^[\x20-\x7e]*$/.test(word)
		? word
		: word
				.normalize('NFD')
				.replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, '')
				.normalize('NFC')
				.replace(/[ßøłđðþæœıىةٱ]/g, (letter) => plainLetters[letter] ?? letter);

/** Words as they stand in a text, apostrophes inside of them; marks of vowels count as letters. */
const wordAt = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}\p{N}]+)*['’]?/gu;

/** The same in plain letters. */
const plainWordAt = /[a-z\d]+(?:'[a-z\d]+)*'?/g;

/** The words of a text as they are looked up, in order. */
export const wordKeysOf = (text: string): readonly string[] =>
	isAscii(text) ? (text.toLowerCase().match(plainWordAt) ?? []) : (text.match(wordAt)?.map(wordKey) ?? []);

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * Tells of a text whether it has one of some phrases, as whole words where its script has spaces. Takes time in
 * proportion to the text, however many phrases there are. Whoever asks more of a text hands over its words.
 */
export function findsAny(phrases: Iterable<string>): (text: string, words?: readonly string[]) => boolean {
	const glued: string[] = [];
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const phrase of phrases) {
		if (unspaced.test(phrase)) glued.push(phrase);
		else {
			const words = wordKeysOf(phrase);
			const known = byFirst.get(words[0] ?? '');
			if (known) known.push(words);
			else byFirst.set(words[0] ?? '', [words]);
		}
	}
	const inside = new RegExp(oneOf(glued), 'u');
	return (text, words = wordKeysOf(text)) => {
		const found = words.some((word, at) =>
			byFirst.get(word)?.some((phrase) => phrase.every((part, index) => words[at + index] === part)),
		);
		return found || (!isAscii(text) && unspaced.test(text) && inside.test(text));
	};
}

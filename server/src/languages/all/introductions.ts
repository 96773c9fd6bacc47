import { languages } from '../index.ts';
import { fold, once, wordKey, wordsIn } from './gather.ts';

const notNames = once((): ReadonlySet<string> => {
	const words = languages.flatMap(({ introductions }) => wordsIn(introductions?.notNames));
	return new Set(words.flatMap((word) => [word, fold(word)]));
});

/** True for a word that stands capitalised behind “I am” and is no name: a people, a faith, a month. */
export const isNoNameWord = (word: string): boolean => notNames().has(wordKey(word));

import { languages } from '../index.ts';
import { madeOnce, wordKey, wordList } from './gather.ts';

const endings = madeOnce(() => languages.flatMap(({ patronymics }) => wordList(patronymics)));

/** The letters of a father's name before the ending: `Лев` of `Львович`. */
const shortest = 2;

/** True for a father's name behind a given name: `Петрович` of `Андрій Петрович`. */
export const isPatronymic = (word: string): boolean => {
	const key = wordKey(word);
	return endings().some((ending) => key.length >= ending.length + shortest && key.endsWith(ending));
};

import { languages } from '../index.ts';
import { foldWord, madeOnce, wordKey, wordList } from './gather.ts';

const byWord = madeOnce((): ReadonlyMap<string, string> => {
	const numbers = new Map<string, string>();
	for (const language of languages) {
		for (const [index, forms] of (language.numbers ?? []).entries()) {
			for (const form of wordList(forms)) {
				for (const written of [form, foldWord(form)]) if (!numbers.has(written)) numbers.set(written, `${index + 1}`);
			}
		}
	}
	return numbers;
});

/** The number that a word means, in digits: `2` for `two`, `second`, `ii`, `zwei`; undefined for other words. */
export const numberIn = (word: string): string | undefined => byWord().get(wordKey(word));

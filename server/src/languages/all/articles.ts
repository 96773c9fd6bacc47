import { allWords, madeOnce, oneOf, wordKey } from './gather.ts';

const articles = madeOnce(() => allWords((language) => language.articles));

/** Words without the article before them: `the chair` is `chair`, `der Vorsitzende` is `Vorsitzende`. */
export function withoutArticle(words: string): string {
	const space = words.indexOf(' ');
	return space > 0 && articles().has(wordKey(words.slice(0, space))) ? words.slice(space + 1).trim() : words;
}

/** True for an article, in any language. */
export const isArticle = (word: string): boolean => articles().has(wordKey(word));

/** A pattern for an article, in lower case: `the`, `der`. */
export const articlePattern = madeOnce(() => oneOf(articles()));

/** Scripts that put no space between words: each character counts, as word processors count them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The words of a text: what white space separates and holds a letter or a digit, punctuation at its ends left out.
 * Two texts with the same words differ in form alone.
 */
export const wordsOf = (text: string): readonly string[] =>
	text
		.split(/[\s\u00a0\u200b\ufeff]+/)
		.filter((word) => letterOrDigit.test(word))
		.map((word) => word.replace(/^[^\p{L}\p{N}]{1,40}|[^\p{L}\p{N}]{1,40}$/gu, ''));

const besideUnspaced =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The same, but each character of a script without spaces is a word: a line or turn may end between any two of them. */
export const wordsAndCharacters = (text: string): readonly string[] =>
	wordsOf(text).flatMap((word) => (word.search(unspaced) < 0 ? word : wordsOf(word.split(besideUnspaced).join(' '))));

/** How many words a text has; in Chinese and Japanese, how many characters. */
export function countWords(text: string): number {
	let count = 0;
	for (const word of text.split(/[\s\u00a0\u200b\ufeff]+/)) {
		if (!letterOrDigit.test(word)) continue;
		const characters = word.match(unspaced)?.length ?? 0;
		const rest = characters > 0 && letterOrDigit.test(word.replace(unspaced, '')) ? 1 : 0;
		count += characters > 0 ? characters + rest : 1;
	}
	return count;
}

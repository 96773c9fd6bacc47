import { allWords, madeOnce, wordKey } from './gather.ts';

const abbreviations = madeOnce(() => allWords((language) => language.abbreviations));

/**
 * True for a word whose full stop ends no sentence; without that full stop: `Mr`, `z.B`. Short ones that are words too in
 * small letters (`no`, `art`) count with a capital.
 */
export function isAbbreviation(word: string): boolean {
	const key = wordKey(word);
	if (!abbreviations().has(key)) return false;
	const small = key === word && /^\p{sc=Latin}{1,3}$/u.test(word);
	return !small || !/[aeiouyáéíóúàèìòùäöüâêîôû]/.test(word);
}

const atEnd = /(?:^|[\s("“‘'’\u00a0])([\p{L}\p{M}][\p{L}\p{M}\d.'’°-]{0,14})\.["”’)]?\s*$/u;

/** True where a text ends with an abbreviation and its full stop, or with an initial: `by Mr.`, `Ann B.`. */
export function endsWithAbbreviation(text: string): boolean {
	const word = atEnd.exec(text.slice(-24))?.[1] ?? '';
	return /^\p{Lu}$/u.test(word) || (word !== '' && isAbbreviation(word));
}

import { english } from '../english.ts';
import { languages } from '../index.ts';
import type { Language } from '../language.ts';
import { madeOnce, wordKeysOf, wordList } from './gather.ts';

/** The small words of each language that offers tags; signs of those without spaces. */
const known = madeOnce(() =>
	languages
		.filter(({ audioTags }) => audioTags?.offered !== undefined)
		.map((language) => ({
			language,
			words: new Set([...wordList(language.sentences?.words), ...wordList(language.unfinishedWords)]),
			signs: [...wordList(language.talk?.signs), ...wordList(language.talk?.thanks?.replaceAll(',', ' '))],
		})),
);

/** The language that most small words of a text are of, among those that offer tags; English where it has none. */
export function languageOf(text: string): Language {
	const words = wordKeysOf(text);
	let [found, most]: [Language, number] = [english, 0];
	for (const { language, words: own, signs } of known()) {
		const glued = /\p{Lo}/u.test(text) ? signs.filter((sign) => text.includes(sign)).length : 0;
		const count = words.filter((word) => own.has(word)).length + glued;
		if (count > most) [found, most] = [language, count];
	}
	return found;
}

import { wordKey } from './gather.ts';
import { makesOtherOffice } from './offices.ts';
import { beginsSurname, isParticle, isSentenceWord, mayBeName } from './sentences.ts';
import { startsSentence } from './talk.ts';

/** True where a text goes on with a word with a capital that begins a sentence: `We did`, `The next`. */
export const beginsSentence = (text: string): boolean => {
	const [word = ''] = /^\p{Lu}[\p{L}\p{M}'’]*/u.exec(text.slice(0, 40)) ?? [];
	if (word === '' || makesOtherOffice(word)) return false;
	return (
		startsSentence(text) ||
		(isSentenceWord(word) && !mayBeName(word)) ||
		(isParticle(word) && !beginsSurname(wordKey(word)))
	);
};

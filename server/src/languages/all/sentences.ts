import { languages } from '../index.ts';
import { allWords, madeOnce, oneOf, wordKey, wordList } from './gather.ts';
import { joinsNames } from './namesTogether.ts';

/** Small words that a sentence has and a name has not. Lower case. */
export const sentenceWords = madeOnce(() => allWords(({ sentences }) => sentences?.words));
/** Words that begin a clause and no name, in capitals too. Lower case. */
export const wordsThatOpenClauses = madeOnce(() => allWords(({ sentences }) => sentences?.opening));
const ambiguous = madeOnce(() => allWords(({ sentences }) => sentences?.ambiguous));
const interjections = madeOnce(() => allWords(({ talk }) => talk?.interjections));
const particles = madeOnce(
	(): ReadonlySet<string> =>
		new Set([
			...allWords(
				({ particles }) => particles,
				({ articles }) => articles,
			),
		]),
);
const nameParticles = madeOnce(() => allWords((language) => language.nameParticles));

/** True for a small word that a sentence has and a name has not: `because`. */
export const isSentenceWord = (word: string): boolean => sentenceWords().has(wordKey(word));

/** True for a word that begins a clause and no name, in capitals too: `when`. */
export const opensClause = (word: string): boolean => wordsThatOpenClauses().has(wordKey(word));

/** True where capitals make a name, a title or an abbreviation of a word of sentences: `US`, `Will`. */
export const mayBeName = (word: string): boolean => ambiguous().has(wordKey(word));

/** True for an answer that stands alone in a paragraph: `absolutely`. */
export const answersAlone = (word: string): boolean => interjections().has(wordKey(word));

/** True for a small word that names, titles and offices have inside of them, or that joins two names. */
export const isParticle = (word: string): boolean => particles().has(wordKey(word)) || joinsNames(word);

/** True for a small word that a surname can begin with. In lower case alone: `de`, and not `De`. */
export const beginsSurname = (word: string): boolean => nameParticles().has(word);

const signs = madeOnce(() => {
	const all = (pick: 'signs' | 'signsInNames' | 'nameEnds') =>
		oneOf(languages.flatMap(({ sentences }) => wordList(sentences?.[pick])));
	return {
		sure: new RegExp(all('signs'), 'u'),
		long: new RegExp(all('signsInNames'), 'u'),
		name: new RegExp(String.raw`^\p{Script=Han}{4,5}${all('nameEnds')}$`, 'u'),
	};
});

/** True where signs of a script without capitals, or kana in a row, show a sentence. */
export const hasSentenceSigns = (text: string): boolean =>
	signs().sure.test(text) ||
	(text.length > 4 && signs().long.test(text) && !signs().name.test(text)) ||
	/[\u3041-\u3096]{3}/.test(text);

/** A pattern for a small word that a surname can begin with: `de`, `van`. In lower case alone. */
export const nameParticlePattern = madeOnce(() => oneOf(nameParticles()));

const glued = madeOnce(() => [...allWords(({ gluedParticles }) => gluedParticles)]);

/** A pattern for what a surname begins with in one word, in lower case: `mc`, `d'`. */
export const gluedParticlePattern = madeOnce(() => oneOf(glued()));

/** The same with a capital: `Mc`, `D'`. */
export const gluedParticlePatternWithCapital = madeOnce(() =>
	oneOf(glued().map((word) => word.charAt(0).toUpperCase() + word.slice(1))),
);

const bodyParticles = madeOnce(() => allWords((language) => language.bodyParticles));

/** True for a small word that papers, firms and bodies have inside their names, in lower case alone: `of`. */
export const joinsBody = (word: string): boolean => bodyParticles().has(word);

/** A pattern for a small word inside the names of people and bodies: `of`, `von`. In lower case alone. */
export const smallWordPattern = madeOnce(() => oneOf([...nameParticles(), ...bodyParticles()]));

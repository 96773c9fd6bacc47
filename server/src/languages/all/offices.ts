import type { Words } from '../fields/words.ts';
import { languages } from '../index.ts';
import type { Language } from '../language.ts';
import { allPhrases, allWords, foldWord, madeOnce, oneOf, wordKey, wordKeysOf, wordList } from './gather.ts';
import { isName } from './knownNames.ts';
import { countryWords } from './places.ts';

const gathered = (...fields: readonly ((language: Language) => Words | undefined)[]) =>
	madeOnce((): ReadonlySet<string> => {
		const words = languages.flatMap((language) => fields.flatMap((field) => wordList(field(language))));
		return new Set(words.flatMap((word) => [word, foldWord(word)]));
	});

const offices = gathered(
	({ offices }) => offices?.held,
	({ offices }) => offices?.beforeNames?.join(' '),
);
const parts = gathered(({ offices }) => offices?.parts);
const people = gathered(({ offices }) => offices?.people);
const many = gathered(({ offices }) => offices?.heldByMany);
const others = gathered(({ offices }) => offices?.otherOffice);
const bodies = gathered(({ bodies }) => bodies);
const houses = gathered(({ houses }) => houses);

// What is asked of each word of each name is told by one look.
const officesAndParts = madeOnce((): ReadonlySet<string> => new Set([...offices(), ...parts()]));
const whatSomebodyIs = madeOnce((): ReadonlySet<string> => new Set([...officesAndParts(), ...people()]));
const titles = madeOnce((): ReadonlySet<string> => new Set([...whatSomebodyIs(), ...bodies()]));

/** True for an office that somebody holds and speaks in: `president`, `senator`. With accents or without. */
export const isOffice = (word: string): boolean => offices().has(wordKey(word));

/** True for an office, or a part that somebody has in a conversation: `witness`, `caller`. */
export const isOfficeOrPart = (word: string): boolean => officesAndParts().has(wordKey(word));

/** True for any word that says what somebody is, and not who: offices, parts, trades, kinship. */
export const saysWhat = (word: string): boolean => whatSomebodyIs().has(wordKey(word));

/** True for what several people are at a time: `senator`, `witness`. */
export const isHeldByMany = (word: string): boolean => many().has(wordKey(word));

/** True for a word that makes another office of the one behind it: `vice`, `former`. */
export const makesOtherOffice = (word: string): boolean => others().has(wordKey(word));

/** True for a word beside an office that names a body, a field or a rank: `department`, `senior`. */
export const isBodyWord = (word: string): boolean => bodies().has(wordKey(word));

/** True for a word in the names of papers, stations, firms and schools: `times`, `university`. */
export const isHouseWord = (word: string): boolean => houses().has(wordKey(word));

const usual = madeOnce(
	(): ReadonlyMap<string, string> =>
		new Map(
			languages
				.flatMap(({ offices }) => offices?.beforeNames ?? [])
				.flatMap((forms) => {
					const [first = '', ...others] = wordList(forms);
					return [first, ...others].flatMap((form) => [[form, first] as const, [foldWord(form), first] as const]);
				}),
		),
);

/** The full form of an office that stands before a surname as courtesies do: `senator` for `sen`; undefined for others. */
export const officeBeforeName = (word: string): string | undefined => usual().get(wordKey(word));

/** True for a word that is an office, a role or the name of a body, and nobody's name. */
export const isTitle = (word: string): boolean =>
	titles().has(wordKey(word)) || (countryWords.has(word) && !isName(word));

const particles = madeOnce(() => allWords(({ offices }) => offices?.particles));
const leads = madeOnce(() => allWords(({ offices }) => offices?.leads));
const inParliament = madeOnce(() => allWords(({ offices }) => offices?.inParliament));

/** True for a small word that offices have inside of them and no name has: `of`. */
export const isOfficeParticle = (word: string): boolean => particles().has(wordKey(word));

/** A pattern for such a word, in lower case: `of`, `for`. */
export const officeParticlePattern = madeOnce(() => oneOf(particles()));

/** True where a role has a word for who leads a conversation: `moderator`, `co-host`. */
export const leadsConversation = (role: string): boolean => wordKeysOf(role).some((word) => leads().has(word));

/** True where a name has a word for a member of a parliament or a government: `Senator Lee`. */
export const sitsInParliament = (name: string): boolean => wordKeysOf(name).some((word) => inParliament().has(word));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** A word within a phrase, with a capital or without. */
const eitherCase = (word: string): string => {
	const [small, large] = [word.charAt(0), word.charAt(0).toUpperCase()];
	return `${small === large ? oneOf([small]) : `[${small}${large}]`}${word.length > 1 ? oneOf([word.slice(1)]) : ''}`;
};

/** A pattern for what stands for a name in printed records, the first word with a capital: `Voices`. */
export const recordLabelPattern = madeOnce((): string => {
	const phrases = [...allPhrases(({ offices }) => offices?.inRecordsAlone)].sort((a, b) => b.length - a.length);
	return `(?:${phrases
		.map((phrase) => {
			const [first = '', ...others] = phrase.split(' ');
			return [oneOf([capital(first)]), ...others.map(eitherCase)].join(' ');
		})
		.join('|')})`;
});

const recordLabel = madeOnce(() => new RegExp(`^${recordLabelPattern()}$`));

/** True for what stands for a name in printed records. */
export const isRecordLabel = (name: string): boolean => recordLabel().test(name);

/** A pattern for what stands before the number of a speech in printed records, with a capital: `Anf`. */
export const speechNumberPattern = madeOnce(() =>
	oneOf([...allWords(({ offices }) => offices?.speechNumbers)].map(capital)),
);

/** A pattern for a word before an office in printed records, with a capital: `The`, `Acting`. */
export const recordQualityPattern = madeOnce(() =>
	oneOf([...allWords(({ offices }) => offices?.inRecordsQualities)].map(capital)),
);

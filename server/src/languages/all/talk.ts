import type { Talk } from '../fields/speech.ts';
import { languages } from '../index.ts';
import { allPhrases, allWords, findsAny, isAscii, madeOnce, oneOf, wordKey, wordKeysOf, wordList } from './gather.ts';

const speakers = ['first', 'we', 'second', 'answers', 'fillers', 'openers', 'procedure'] as const;

/** Words that people say to each other and documents seldom write. */
const spokenWords = madeOnce(
	(): ReadonlySet<string> =>
		new Set(
			languages.flatMap(({ talk = {} }) => {
				const writtenToo = new Set(wordList(talk.writtenToo));
				return speakers.flatMap((field) => wordList(talk[field])).filter((word) => !writtenToo.has(word));
			}),
		),
);

const marks = madeOnce(() => {
	const ends = new Set(languages.flatMap(({ questions }) => [...(questions?.marks ?? '')]));
	// A semicolon asks in Greek and in no other language.
	return new RegExp(`[♪${[...ends].filter((mark) => mark !== ';').join('')}]`, 'u');
});
const endings = madeOnce(() => oneOf(languages.flatMap(({ questions }) => wordList(questions?.endings))));
const asking = madeOnce(() => new RegExp(`[?？؟]|${endings()}(?=[。.!！]|$)`, 'u'));
const closing = madeOnce(() => new RegExp(`(?:[?？؟]|${endings()}[。.]?)["'”’)\\]」』]{0,3}\\s*$`, 'u'));

/** True for a text with a question in it. */
export const hasQuestion = (text: string): boolean => asking().test(text);

/** True for a text that ends with a question. */
export const endsAsking = (text: string): boolean => closing().test(text.slice(-16));

const signs = madeOnce(
	() =>
		new RegExp(
			oneOf([
				...languages.flatMap(({ talk, questions }) => [...wordList(talk?.signs), ...wordList(questions?.endings)]),
			]),
			'u',
		),
);

/** True for a word that people say to each other, with what its apostrophe ties to it or without: `you've`, `j'irais`. */
const isSpoken = (word: string): boolean => {
	const spoken = spokenWords();
	if (spoken.has(word)) return true;
	const at = word.indexOf("'");
	return at >= 0 && (spoken.has(word.slice(0, at)) || spoken.has(word.slice(0, at + 1)));
};

/** True for a text with words or signs of talk, as one line has them: `you`, `gracias`, a question mark. */
export const hasTalk = (text: string): boolean => isTalk(text, wordKeysOf(text));

const isTalk = (text: string, words: readonly string[]): boolean =>
	marks().test(text) || words.some(isSpoken) || (!isAscii(text) && /\p{Lo}/u.test(text) && signs().test(text));

const counted = (...fields: readonly (keyof Talk)[]) =>
	madeOnce(() =>
		allWords(
			...fields.map(
				(field) =>
					({ talk }: { readonly talk?: Talk }) =>
						talk?.[field],
			),
		),
	);
const first = counted('first', 'fillers');
const second = counted('second');
const weak = counted('we', 'openers');
const speakerWords = counted('first', 'we');
const thirdWords = counted('third');
const questionWords = madeOnce(() => allPhrases(({ questions }) => questions?.words));

/** True for a word of the speaker's own, alone or with others: `i`, `we`. */
export const isFirstPerson = (word: string): boolean => speakerWords().has(wordKey(word));

/** True for a word for those who are spoken to: `you`. */
export const isSecondPerson = (word: string): boolean => second().has(wordKey(word));

/** True for a word for somebody who is spoken of: `he`. */
export const isThirdPerson = (word: string): boolean => thirdWords().has(wordKey(word));

/** True for a word that begins questions: `why`, `what's`. */
export const startsQuestion = (word: string): boolean => {
	const key = wordKey(word);
	return questionWords().has(key) || questionWords().has(key.replace(/'\p{L}{1,2}$/u, ''));
};

const signsOf = (field: 'firstSigns' | 'secondSigns') =>
	madeOnce(() => new RegExp(oneOf(allWords(({ talk }) => talk?.[field])), 'gu'));
const firstSigns = signsOf('firstSigns');
const secondSigns = signsOf('secondSigns');

/** How many words of a text are the speaker's about themselves, to others, and for all who speak. */
export interface TalkCount {
	/** First person, thanks, what fills a pause: people say them and documents do not write them. */
	readonly first: number;
	/** Second person. */
	readonly second: number;
	/** `we`, `so`, question marks: documents have some too. */
	readonly weak: number;
}

/** Counts the words of talk in a text of any length. */
export function countTalk(text: string): TalkCount {
	let [own, others, some] = [0, 0, text.match(/[?？¿؟]/g)?.length ?? 0];
	for (const word of wordKeysOf(text)) {
		if (first().has(word)) own++;
		else if (second().has(word)) others++;
		else if (weak().has(word)) some++;
	}
	if (/\p{Lo}/u.test(text)) {
		own += text.match(firstSigns())?.length ?? 0;
		others += text.match(secondSigns())?.length ?? 0;
	}
	return { first: own, second: others, weak: some };
}

const greeting = madeOnce(() => findsAny(allPhrases(({ talk }) => talk?.greetings)));
const thanking = madeOnce(() => findsAny(allPhrases(({ talk }) => talk?.thanks)));
const greetingOrThanks = madeOnce(() =>
	findsAny([...allPhrases(({ talk }) => talk?.greetings), ...allPhrases(({ talk }) => talk?.thanks)]),
);
const answers = madeOnce(() => allWords(({ talk }) => talk?.answers));

/** True for a text with words or signs of talk, a greeting or thanks. */
export function isSpokenTalk(text: string): boolean {
	const words = wordKeysOf(text);
	return isTalk(text, words) || greetingOrThanks()(text, words);
}

/** True for a text with words with which people begin or end to speak: `good morning`, `meine damen und herren`. */
export const hasGreeting = (text: string): boolean => greeting()(text);

/** True for a text that gives thanks. */
export const givesThanks = (text: string): boolean => thanking()(text);

/** True for a text whose first word answers: `yes`, `nein`. */
export const opensWithAnswer = (text: string): boolean => answers().has(wordKeysOf(text.slice(0, 80))[0] ?? '');

const starters = madeOnce(() => allWords(({ sentences }) => sentences?.starters));

/** True where the first word of a text begins a sentence and can follow no name within one: `I think so`. */
export const startsSentence = (text: string): boolean =>
	/^[¿¡“"]/.test(text) || (/^\p{Lu}/u.test(text) && starters().has(wordKeysOf(text.slice(0, 80))[0] ?? ''));

const procedure = madeOnce(() => allWords(({ talk }) => talk?.procedure));

/** True for a word of radio procedure: `roger`. */
export const isProcedure = (word: string): boolean => procedure().has(word);

const unfinished = madeOnce(() => allWords(({ unfinishedWords }) => unfinishedWords));

/** True for a word that no sentence ends with: `the`, `und`. */
export const isUnfinished = (word: string): boolean => unfinished().has(word.toLowerCase());

const sides = madeOnce(() => allWords(({ talk }) => talk?.sides));

/** True for what programs that take notes call a side of a call, in lower case: `me`, `them`. */
export const isSideOfCall = (word: string): boolean => sides().has(word);

const around = madeOnce(
	() => new Set([...allPhrases(({ talk }) => talk?.toAll)].flatMap((phrase) => phrase.split(' '))),
);
const purposes = madeOnce(() => allWords(({ talk }) => talk?.forWhat));

/** True for a word behind a greeting or thanks, that says to whom or how much: `everyone`, `much`. Lower case. */
export const goesWithGreeting = (word: string): boolean => around().has(word);

/** True for a word behind thanks and before what they are for: `for`. Lower case. */
export const saysForWhat = (word: string): boolean => purposes().has(word);

const tellings = madeOnce(() => allWords(({ sentences }) => sentences?.tellsOf));

/** True for a word behind a name by which somebody is told of: `is`, `who`. */
export const tellsOf = (word: string): boolean => tellings().has(wordKey(word));

/** A pattern for such a word. */
export const tellingPattern = madeOnce(() => oneOf(tellings()));

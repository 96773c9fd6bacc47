import { allPhrases, allWords, findsAny, isAscii, madeOnce, oneOf, phrasesIn } from './gather.ts';
import { joiningWords } from './namesTogether.ts';
import { languageOf } from './whichLanguage.ts';

const unheard = madeOnce(() => allPhrases(({ audioTags }) => audioTags?.unheard));
const heard = madeOnce(() => allPhrases(({ audioTags }) => audioTags?.heard));
const happened = madeOnce(() =>
	allPhrases(
		({ events }) => events?.words,
		({ events }) => events?.announced,
	),
);

/** A pattern for words of what could be heard and is no speech, or not understood, for expressions without regard to case. */
export const tagPattern = madeOnce(() => patternOf(() => true));

/** The same for text of plain Latin letters alone: it finds nothing else there, and is a fraction of the size. */
export const plainTagPattern = madeOnce(() => patternOf(isAscii));

/** A pattern for words of what a transcriber could not understand, of those phrases that fit. */
const unheardOf = (fits: (phrase: string) => boolean): string =>
	String.raw`(?:\(\?\)\s?)?${oneOf([...unheard()].filter(fits))}`;

const patternOf = (fits: (phrase: string) => boolean): string =>
	`(?:${unheardOf(fits)}|${oneOf([...heard()].filter(fits))})`;

/** A pattern for words of what a transcriber could not understand; for expressions without regard to case. */
export const unheardPattern = madeOnce(() => unheardOf(() => true));

/** A pattern for words of what could be heard and is no speech. */
export const heardPattern = madeOnce(() => oneOf(heard()));

/** A pattern for words of what happened and was not said: `recess`, `off the record`. */
export const happenedPattern = madeOnce(() => oneOf(happened()));

const finder = madeOnce(() => findsAny([...unheard(), ...heard()]));

/**
 * False only for a text that holds no words of a tag, whatever stands around them: a look that takes a small part of the
 * time that the patterns take. Digits and marks that are glued to words are passed over.
 */
export const mayHoldTag = (text: string): boolean =>
	/\p{L}\d{1,2}:\d/u.test(text) || finder()(text.replace(/\d|['’](?!\p{L})/gu, ' '));

const separators = /[ ,.;:/，、；：。-]/g;

const written = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** The longest beginning of a text, up to a space or a mark, that is one of some phrases; undefined for none. */
function beginning(text: string, ...phrases: readonly ReadonlySet<string>[]): string | undefined {
	const isOne = (part: string) => phrases.some((known) => known.has(part));
	if (isOne(text)) return text;
	const ends = [...text.matchAll(separators)].map(({ index }) => index);
	return ends
		.reverse()
		.map((end) => text.slice(0, end))
		.find(isOne);
}

/** What words in brackets are a tag for. */
export interface TagWords {
	/** In lower case, without what follows them: `inaudible` of `Inaudible 00:04:31`. */
	readonly words: string;
	/** True for what was not understood. */
	readonly unheard: boolean;
}

/** Reads what stands in brackets; undefined for what is no audio tag. */
export function tagWords(inside: string): TagWords | undefined {
	const text = written(inside.slice(0, 120)).replace(/^\(\?\) ?/, '');
	const words = beginning(text, unheard(), heard());
	return words === undefined ? undefined : { words, unheard: unheard().has(words) };
}

const joints = madeOnce(() => new RegExp(String.raw`\s?[,;、，；/]\s?|\s(?:${joiningWords()})\s`, 'u'));

/** True for words of what was heard, not understood or happened, and for nothing else beside them but more of these. */
export const saysEvent = (text: string): boolean => {
	const bare = written(text.slice(0, 120)).replace(/(?<![.!…])[.!…]+$/, '');
	const parts = bare.split(joints());
	return parts.length < 6 && parts.every((part) => unheard().has(part) || heard().has(part) || happened().has(part));
};

/** Words of tags that are so long that a slip in them makes no other word. */
export const longTagWords = madeOnce(() => allWords(({ audioTags }) => audioTags?.longWords));

const gaps = madeOnce(() => allPhrases(({ audioTags }) => audioTags?.gaps));
const otherWords = madeOnce(() => allWords(({ audioTags }) => audioTags?.otherWords));

/** True for the words of a tag that somebody who listens again may fill in: `inaudible`, and not `silence`. */
export const mayBeFilledIn = (words: string): boolean => gaps().has(words);

/** True for a word that is no slip for one of tags: `audible`. Lower case. */
export const isNoTagWord = (word: string): boolean => otherWords().has(word);

const kinds = ['together', 'away', 'foreign', 'cut', 'silent'] as const;

/** What words for something that was not understood mean: several who speak at once, somebody away from the microphone … */
export type UnheardKind = (typeof kinds)[number];

const byKind = madeOnce(() =>
	kinds.map((kind) => ({ kind, phrases: allPhrases(({ audioTags }) => audioTags?.[kind]) })),
);

/** What the words of a tag mean; undefined for what is only not understood: `inaudible`. */
export const unheardKind = (words: string): UnheardKind | undefined =>
	byKind().find(({ phrases }) => phrases.has(words))?.kind;

/** The words that are offered for tags in the language of a text, the commonest first; in English where none shows. */
export const offeredTags = (text: string): readonly string[] => phrasesIn(languageOf(text).audioTags?.offered);

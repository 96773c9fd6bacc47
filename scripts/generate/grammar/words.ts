import { happenedPattern, heardPattern } from '../../../server/src/languages/all/audioTags.ts';
import { announcedPattern } from '../../../server/src/languages/all/events.ts';
import { joinsNames } from '../../../server/src/languages/all/namesTogether.ts';
import { wordsThatNeverSpeak } from '../../../server/src/languages/all/notSpeakers.ts';
import { sentenceWords } from '../../../server/src/languages/all/sentences.ts';

/** Longest first, so that the longer of two with one beginning is tried; marks of patterns are taken as text. */
const oneOf = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|');

/** A word, or several, that head lines and never speak, as the parser knows them, and what ends a name. */
const notSpeakers = oneOf(wordsThatNeverSpeak());
export const saysNoSpeaker = String.raw`(?i:(?:${notSpeakers})(?:[ \x{A0}](?:${notSpeakers}|of|the|and|for|to|in|on|#?[0-9]{1,3}[.)]?)){0,4})[\t\p{Zs}]*(?:[:：*_]|\([^()\n]{0,90}\)[:：*_]|$)`;

const sentenceWord = `(?i:${oneOf(sentenceWords())})`;
/** Words between two names are none of a sentence inside of a label: `Ann Lee und Bob Kay:`. */
const innerWord = `(?i:${oneOf([...sentenceWords()].filter((word) => !joinsNames(word)))})`;
const notYetOver = String.raw`[^:：*\n]{0,110}?`;

/** Words or marks of a sentence before the first colon or asterisk, where a name would stand. */
export const ofSentence = String.raw`(?:${sentenceWord}[ \x{A0}]|${notYetOver}(?:[ \x{A0}]${innerWord}(?:[ \x{A0}:：*]|$)|[!?;…][ \x{A0}*:：]|\.\.|[ \x{A0}][-–—][ \x{A0}](?![-−0-9])))`;

/** What a house writes like a label though nobody speaks. */
export const eventWord = `(?i:${announcedPattern()}|${heardPattern()}|${happenedPattern()})`;

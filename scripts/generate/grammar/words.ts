import { notSpeakers, sentenceWords } from '../../../server/src/conventions/words.ts';

/** Longest first, so that the longer of two with one beginning is tried; marks of patterns are taken as text. */
const oneOf = (words: Iterable<string>): string =>
	[...words]
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|');

/** A word, or several, that head lines and never speak, as the parser knows them, and what ends a name. */
export const saysNoSpeaker = String.raw`(?i:(?:${oneOf(notSpeakers)})(?:[ \x{A0}](?:${oneOf(notSpeakers)}|of|the|and|for|to|in|on|#?[0-9]{1,3}[.)]?)){0,4})[\t\p{Zs}]*(?:[:：*_]|\([^()\n]{0,90}\)[:：*_]|$)`;

const sentenceWord = `(?i:${oneOf(sentenceWords)})`;
const notYetOver = String.raw`[^:：*\n]{0,110}?`;

/** Words or marks of a sentence before the first colon or asterisk, where a name would stand. */
export const ofSentence = String.raw`(?:${sentenceWord}[ \x{A0}]|${notYetOver}(?:[ \x{A0}]${sentenceWord}(?:[ \x{A0}:：*]|$)|[!?;…][ \x{A0}*:：]|\.\.|[ \x{A0}][-–—][ \x{A0}](?![-−0-9])))`;

/** What a house writes like a label though nobody speaks. */
export const eventWord =
	'(?i:break|jingle|music|intro(?: music)?|outro(?: music)?|sponsor(?: break)?|ad break|theme music|laughter|applause|recess|silence|pause)';

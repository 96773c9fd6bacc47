import { happenedPattern, heardPattern } from '../../../server/src/languages/all/audioTags.ts';
import { announcedPattern } from '../../../server/src/languages/all/events.ts';
import { joinsNames } from '../../../server/src/languages/all/namesTogether.ts';
import { wordsThatAnnounce, wordsThatNeverSpeak } from '../../../server/src/languages/all/notSpeakers.ts';
import { sentenceWords, wordsThatOpenClauses } from '../../../server/src/languages/all/sentences.ts';

/**
 * One of some words, the longer of two with one beginning first. A beginning that several share is written once: the
 * lists are long. Marks of patterns are taken as text.
 */
function oneOf(words: Iterable<string>): string {
	const byFirst = new Map<string, string[]>();
	for (const word of words) {
		const [first = ''] = word;
		byFirst.set(first, [...(byFirst.get(first) ?? []), word.slice(first.length)]);
	}
	const endsHere = byFirst.delete('');
	// In order, as lists of endings that are alike are packed as one.
	const inOrder = [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1));
	const written = inOrder.map(([first, rests]) => first.replace(/[.*+?^${}()|[\]\\]/, '\\$&') + oneOf(rests));
	if (written.length === 0) return '';
	return written.length === 1 && !endsHere ? written.join('') : `(?:${written.join('|')})${endsHere ? '?' : ''}`;
}

const between = String.raw`(?:of|the|and|for|to|in|on|#?[0-9]{1,3}[.)]?)(?![\p{L}\p{M}\p{N}])`;
const wordEnds = String.raw`(?:[ \x{A0}]|(?![\p{L}\p{M}\p{N}]))`;
const notSpeaking = `(?!${between}(?!-))(?:(?:${oneOf(wordsThatNeverSpeak())}|${between})${wordEnds}){1,5}`;
const announcing = String.raw`${oneOf(wordsThatAnnounce())}(?:[ \x{A0}-]#?[\p{L}\p{M}\p{N}.-]{1,40})?`;

/**
 * A word, or several, that head lines and never speak, as the parser knows them, and what ends a name. It holds every
 * language's words: each use of it adds them to the grammar once more.
 */
export const saysNoSpeaker = String.raw`(?i:${notSpeaking}|${announcing})[\t\p{Zs}]*(?:[:：*_]|\([^()\n]{0,90}\)[:：*_]|$)`;

/** Chats write `From Ann Lee : …` as a label. */
const openers = [...wordsThatOpenClauses()].filter((word) => word !== 'from');
const firstWord = `(?i:${oneOf(new Set([...sentenceWords(), ...openers]))})`;
/** Words between two names are none of a sentence inside of a label: `Ann Lee und Bob Kay:`. */
const innerWord = `(?i:${oneOf([...sentenceWords()].filter((word) => !joinsNames(word)))})`;
const notYetOver = String.raw`[^:：*\n]{0,110}?`;

/** Words or marks of a sentence before the first colon or asterisk, where a name would stand. */
export const ofSentence = String.raw`(?:${firstWord}[ \x{A0}]|${notYetOver}(?:[ \x{A0}]${innerWord}(?:[ \x{A0}:：*]|$)|[!?;…][ \x{A0}*:：]|\.\.|[ \x{A0}][-–—][ \x{A0}](?![-−0-9])))`;

/** What a house writes like a label though nobody speaks. */
export const eventWord = `(?i:${announcedPattern()}|${heardPattern()}|${happenedPattern()})`;

import { isArticle } from '../../languages/all/articles.ts';
import {
	announcesNext,
	greetsWhom,
	handsOver,
	isBetween,
	isFrom,
	isGreeting,
	isPolite,
	opensWithThanks,
	speaksFor,
	takesFloor,
	thanksWhom,
} from '../../languages/all/callingNames.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { joinsNames } from '../../languages/all/namesTogether.ts';
import { saysWhat } from '../../languages/all/offices.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import type { Cue } from './mention.ts';
import type { NameInSpeech } from './spokenNames.ts';

/** How much of a sentence around a name is looked at, in UTF-16 units. */
const reach = 120;

const closed = /^\s*(?:[,.?!;:)”"’-]|–|—|$)/u;
const nothing = /^[\s.,?!;:"“”)…–—-]*$/u;

/** How a name stands in its sentence, and whether it is somebody's whom the speaker may be turning to. */
export function cueOf(sentence: string, { start, end, possessive, courtesy }: NameInSpeech): Cue {
	const before = sentence.slice(Math.max(0, start - reach), start);
	const after = sentence.slice(end, end + reach);
	if (possessive || isInParentheses(before, after)) return 'told';
	const words = wordKeysOf(before);
	const next = wordKeysOf(after);
	// `Ann Corvel with Stone Bridge`: not who speaks. `with Mr. Lee` is.
	if (courtesy === '' && speaksFor(words) && isBehindName(before) && !handsOver(words)) return 'represented';
	const ends = nothing.test(after);
	const isClosed = ends || closed.test(after);
	if (isClosed && (thanksWhom(words) || (/,\s*$/.test(before) && ends && opensWithThanks(words)))) return 'thanked';
	// `Welcome to Norvel.`
	if (courtesy === '' && isParticle(words.at(-1) ?? '') && greetsWhom(words.slice(0, -1))) return 'told';
	if (isClosed && greetsWhom(words)) return 'greeted';
	const from = isFrom(next[0] ?? '') ? wordKeysOf(after.replace(/^[^.,;?!]{0,70}[.,;?!]/u, '')) : next;
	if (takesFloor(from, /^\s*[,.:;!–—-]/u.test(after) || from !== next)) return 'handed';
	// `the gentleman from Norvel`: whence, and not who.
	if (
		handsOver(words) ||
		(announcesNext(words) && (courtesy !== '' || !(speaksFor(words) || speaksFor(words.slice(0, -1)))))
	)
		return 'handed';
	const opens = start <= reach && words.every(isPolite);
	if (opens && /^\s*,/u.test(after) && isGreeting(next)) return 'greeted';
	if (opens && ends) return words.every((word) => word.length < 5) ? 'alone' : 'called';
	if (opens && /^\s*[,–—-]/u.test(after)) return 'called';
	if (isListed(before, after) || isOneTold(before, words)) return 'told';
	if (/[,–—-]\s*$/u.test(before) && (ends || /^\s*[,–—-]/u.test(after))) return 'called';
	return ends && !isToldOf(before, words) ? 'last' : 'told';
}

const isInParentheses = (before: string, after: string): boolean => /^[\s.]*\)/.test(after) && before.includes('(');

/** `with Ann Lee, Bob Kay, Carl Moss and …`: one of several who are told of. */
const isListed = (before: string, after: string): boolean => {
	const [, joint = '', next = ''] = /^\s*,\s+(?:(\p{Ll}{1,5})\s+)?(\p{Lu}\p{Ll}+)/u.exec(after) ?? [];
	const follows = next !== '' && (joint === '' || joinsNames(joint));
	return follows && /[\p{L}\p{M},]\s+\p{Lu}\p{L}+,\s+$/u.test(before);
};

/** `a colleague of mine, Ann Lee, …`: what somebody is, and who. */
const isOneTold = (before: string, words: readonly string[]): boolean =>
	/,\s+$/u.test(before) &&
	words.some((word, at) => at >= words.length - 4 && isNoun(word) && standsBeforeNoun(words[at - 1] ?? ''));

const isNoun = (word: string): boolean => word.length > 4 && (isBetween(word) || saysWhat(word));
const standsBeforeNoun = (word: string): boolean => isArticle(word) || isBetween(word);

/** `… credit to Ann.`, `… work with Ann.`: a word that ties the name to what is told of; who is called stands by themselves. */
const isToldOf = (before: string, words: readonly string[]): boolean =>
	/\p{Ll}[ \u00a0]$/u.test(before) && isParticle(words.at(-1) ?? '') && words.length > 4;

/** True where a word with a capital stands right before the one that says for whom: `Corvel with `. */
const isBehindName = (before: string): boolean => /^\p{Lu}\p{L}/u.test(before.trimEnd().split(' ').at(-2) ?? '');

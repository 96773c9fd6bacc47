import {
	greetsWhom,
	handsOver,
	isFrom,
	isPolite,
	opensWithThanks,
	speaksFor,
	takesFloor,
	thanksWhom,
} from '../../languages/all/callingNames.ts';
import { wordKeysOf } from '../../languages/all/gather.ts';
import { isParticle } from '../../languages/all/sentences.ts';
import type { Cue } from './mention.ts';
import type { NameInSpeech } from './spokenNames.ts';

/** How much of a sentence around a name is looked at, in UTF-16 units. */
const reach = 120;

const closed = /^\s*(?:[,.?!;:)”"’-]|–|—|$)/u;
const nothing = /^[\s.,?!;:"“”)…–—-]*$/u;

/** How a name stands in its sentence, and whether it is somebody's whom the speaker may be turning to. */
export function cueOf(sentence: string, { start, end, possessive, courtesy }: NameInSpeech): Cue {
	if (possessive) return 'told';
	const before = sentence.slice(Math.max(0, start - reach), start);
	const after = sentence.slice(end, end + reach);
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
	if (handsOver(words)) return 'handed';
	const opens = start <= reach && words.every(isPolite);
	if (opens && ends) return words.every((word) => word.length < 5) ? 'alone' : 'called';
	if (opens && /^\s*[,–—-]/u.test(after)) return 'called';
	if (/[,–—-]\s*$/u.test(before) && (ends || /^\s*[,–—-]/u.test(after))) return 'called';
	return ends && !isToldOf(before, words) ? 'last' : 'told';
}

/** `… credit to Ann.`, `… work with Ann.`: a word that ties the name to what is told of; who is called stands by themselves. */
const isToldOf = (before: string, words: readonly string[]): boolean =>
	/\p{Ll}[ \u00a0]$/u.test(before) && isParticle(words.at(-1) ?? '') && words.length > 4;

/** True where a word with a capital stands right before the one that says for whom: `Corvel with `. */
const isBehindName = (before: string): boolean => /^\p{Lu}\p{L}/u.test(before.trimEnd().split(' ').at(-2) ?? '');

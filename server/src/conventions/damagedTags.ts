import { isNoTagWord, longTagWords, mayHoldTag, plainTagPattern, tagPattern } from '../languages/all/audioTags.ts';
import { isAscii, madeOnce } from '../languages/all/gather.ts';
import { isNearlyEqual } from '../text/distance.ts';
import type { Span } from '../text/position.ts';
import { audioTagsIn } from './audioTags.ts';

/** What is wrong with an audio tag. */
export type TagDamage = 'not-closed' | 'not-opened' | 'mixed-brackets' | 'misspelt' | 'odd-time';

/** An audio tag that is not written as such, though it can be read. */
export interface DamagedTag {
	/** In its line. */
	readonly span: Span;
	readonly text: string;
	/** What it says, rightly spelt. */
	readonly words: string;
	/** The time in it, where it has one. */
	readonly time: string | undefined;
	readonly damage: TagDamage;
	/** True for round brackets. */
	readonly round: boolean;
}

const time = String.raw`(?:\s?[a-z]?(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?))`;

function patternsOf(tag: string, { letter, letters, flags }: Readonly<Record<'letter' | 'letters' | 'flags', string>>) {
	const words = `(${tag})`;
	return {
		opened: new RegExp(String.raw`(\\?\[|\()${words}${time}?(?![${letters}\d:])(?![^[\]()\n]{0,60}?[\])])`, flags),
		closed: new RegExp(String.raw`(?<![${letters}\d[(])${words}${time}?\\?\]`, flags),
		mixed: new RegExp(String.raw`\\?\[${words}${time}?\.?\)|\(${words}${time}?\.?\\?\]`, flags),
		odd: new RegExp(
			String.raw`(\\?\[|\()${words}\s?[a-z](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?)\s?(?:\\?\]|\))`,
			flags,
		),
		anyTag: new RegExp(String.raw`(\\?\[|\()([${letter}]{7,18})${time}?\.?\s?(?:\\?\]|\))`, flags),
	};
}
/** Most lines hold plain letters alone, and patterns for those are made in a fraction of the time. */
const ofPlainLetters = madeOnce(() => patternsOf(plainTagPattern(), { letter: 'a-z', letters: 'a-z', flags: 'gi' }));
const ofAnyLetters = madeOnce(() =>
	patternsOf(tagPattern(), { letter: String.raw`\p{L}`, letters: String.raw`\p{L}\p{M}`, flags: 'giu' }),
);

/** The damaged audio tags of a line, in order. Takes time in proportion to its length. */
export function damagedTagsIn(line: string): readonly DamagedTag[] {
	if (!/[[(\])]/.test(line)) return [];
	const found: DamagedTag[] = [];
	const { opened, closed, mixed, odd, anyTag } = isAscii(line) ? ofPlainLetters() : ofAnyLetters();
	const add = (match: RegExpExecArray, said: string | undefined, at: string | undefined, damage: TagDamage) => {
		const span = { start: match.index, end: match.index + match[0].length };
		const round = /^\(|^[^[\\]*\)$/.test(match[0]);
		found.push({ span, text: match[0], words: (said ?? '').toLowerCase(), time: at, damage, round });
	};
	const isTagged = mayHoldTag(line);
	const loose = looseBrackets(line);
	const all = (pattern: RegExp, may: boolean) => (isTagged && may ? line.matchAll(pattern) : []);
	for (const match of all(odd, /\p{L}\d{1,2}:\d/u.test(line))) add(match, match[2], match[3], 'odd-time');
	for (const match of all(mixed, loose.mixed)) add(match, match[1] ?? match[3], match[2] ?? match[4], 'mixed-brackets');
	const lastRound = line.lastIndexOf(')');
	for (const match of all(opened, loose.opened)) {
		// A bracket that holds more than the tag is somebody's aside, and its end may stand further on.
		const isAside = match[1] === '(' && match.index < lastRound;
		if (!isAside) add(match, match[2], match[3], 'not-closed');
	}
	for (const match of all(closed, loose.closed)) {
		const before = line.slice(Math.max(0, match.index - 80), match.index);
		if (before.lastIndexOf('[') <= before.lastIndexOf(']')) add(match, match[1], match[2], 'not-opened');
	}
	for (const match of line.matchAll(anyTag)) {
		const right = spellingOf(match[2] ?? '');
		if (right !== undefined) add(match, right, match[3], 'misspelt');
	}
	return apart(found);
}

/** As far as a pattern looks for the bracket that closes a tag, and for the one that opened it. */
const [toEnd, toStart] = [60, 80];

/**
 * What a look at the brackets of a line tells of them, before any word is looked for: in nearly all lines each that opens
 * is closed by one of its kind. False only where no tag can be damaged so.
 */
function looseBrackets(line: string): Readonly<Record<'opened' | 'closed' | 'mixed', boolean>> {
	const loose = { opened: false, closed: false, mixed: false };
	let [last, at] = ['', 0];
	let [lastSquare, squareAt] = ['', 0];
	for (const { 0: bracket, index } of line.matchAll(/[[\]()]/g)) {
		const closes = bracket === ']' || bracket === ')';
		const wasOpen = last === '[' || last === '(';
		if (wasOpen && !(closes && index - at <= toEnd)) loose.opened = true;
		if (wasOpen && closes && (last === '[') !== (bracket === ']')) loose.mixed = true;
		if (bracket === ']' && !(lastSquare === '[' && index - squareAt <= toStart)) loose.closed = true;
		[last, at] = [bracket, index];
		if (bracket === '[' || bracket === ']') [lastSquare, squareAt] = [bracket, index];
	}
	return last === '[' || last === '(' ? { ...loose, opened: true } : loose;
}

/** Those that do not overlap an earlier one, in the order of the line. */
function apart(tags: readonly DamagedTag[]): readonly DamagedTag[] {
	const found: DamagedTag[] = [];
	for (const tag of [...tags].sort((a, b) => a.span.start - b.span.start)) {
		if (tag.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(tag);
	}
	return found;
}

/** What a word is a slip for; undefined where it is right or some other word. */
function spellingOf(word: string): string | undefined {
	const lower = word.toLowerCase();
	if (audioTagsIn(`[${lower}]`).length > 0 || isNoTagWord(lower)) return undefined;
	return [...longTagWords()].find((right) => isNearlyEqual(lower, right, right.length > 10 ? 2 : 1));
}

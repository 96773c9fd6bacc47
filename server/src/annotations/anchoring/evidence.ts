import type { Target } from '../event.ts';
import type { AnnotatedText } from '../words.ts';
import { wordsIn } from '../wordsIn.ts';
import { alignStretches } from './alignment.ts';
import type { Place } from './place.ts';
import { stretchesFor } from './stretches.ts';
import { type WordIndex, wordIndexOf } from './wordIndex.ts';

/** How rare a word can count at most, in bits. */
const mostBits = 12;
/** How far a stretch reaches before and behind where the target would stand. */
const reach = { before: 12, behind: 24 };
/** Words further apart than this at the ends of a quote are strays. */
const strayGap = 6;
/** What the label says for a place: rare names most. */
const speakerBits = { most: 4, other: -3 };

/**
 * What a place must have. Fitted by hand on 12,000 annotations of eight transcripts so that none went to a turn that it
 * was not given to; `npm run bench` prints the figures.
 */
const needed = {
	/** Bits above those that a text of its length gives by chance. */
	above: 12,
	/** Bits more than the next best place. */
	margin: 10,
	/** Share of the quote's bits that are there. */
	quote: { turn: 0.5, words: 0.6, section: 0.5 },
	/** Share of the words where it lies that are its own. */
	filled: 0.5,
	/** From this share on the quote counts as whole. */
	whole: 0.95,
	/** With less: what one side's context has, under the same speaker and under another. */
	context: { same: 0.4, other: 0.7 },
	/** With so many bits of the quote there, no context is asked. */
	alone: 90,
	/** A quote of fewer bits says too little by itself. */
	short: 36,
	/** Then both sides speak for it, or one of them nearly whole. */
	bothSides: { more: 0.5, less: 0.3 },
	oneSide: 0.75,
	/** Where a word of such a quote has changed: what both sides have at least, of a quote of more words than so many. */
	changed: { less: 0.6, words: 3 },
	/** And it is a sure place only where both sides are nearly what they were. */
	sureSides: { more: 0.9, less: 0.8 },
};

interface Wanted {
	readonly ids: readonly number[];
	readonly bits: readonly number[];
	/** Where the quote begins and ends in them. */
	readonly quote: readonly [number, number];
	readonly all: Bits;
}

interface Bits {
	readonly prefix: number;
	readonly quote: number;
	readonly suffix: number;
}

interface Found extends Place {
	readonly bits: Bits;
	/** All that speaks for the place. */
	readonly total: number;
	/** How many words of the quote are there. */
	readonly count: number;
	readonly sameSpeaker: boolean;
}

/** The place that the words which a target shares with the text speak for; undefined where none does well enough. */
export function placeByEvidence(text: AnnotatedText, target: Target): Place | undefined {
	const index = wordIndexOf(text);
	const wanted = wantedOf(index, target);
	const found = stretchesFor(index, wanted.ids)
		.flatMap((start) => foundAt(text, index, wanted, target, start) ?? [])
		.sort((a, b) => b.total - a.total);
	const [best] = found;
	if (!best || !isEnough(text, target, wanted, best)) return undefined;
	const second = found.find(({ from }) => Math.abs(from - best.from) > 3);
	if (second && best.total - second.total < needed.margin) {
		const bothWhole = second.bits.quote >= best.bits.quote - 0.01 && share(best.bits.quote, wanted.all.quote) > 0.99;
		if (!bothWhole || best.bits.quote < needed.short) return undefined;
		const distance = ({ from }: Place) => Math.abs(from - (target.before ?? 0));
		if (distance(second) < distance(best)) return placeOf(text, target, second, wanted);
	}
	return placeOf(text, target, best, wanted);
}

function wantedOf(index: WordIndex, { prefix, exact, suffix }: Target): Wanted {
	const [before, quote, behind] = [wordsIn(prefix), wordsIn(exact), wordsIn(suffix)];
	const ids = [...before, ...quote, ...behind].map((word) => index.idOf.get(word.toLowerCase()) ?? -1);
	const all = Math.log2(index.ids.length || 1);
	const bits = ids.map((id) => (id < 0 ? mostBits : Math.min(mostBits, all - Math.log2(index.counts[id] ?? 1))));
	const [from, to] = [before.length, before.length + quote.length];
	const sum = (start: number, end: number) => bits.slice(start, end).reduce((total, own) => total + own, 0);
	return {
		ids,
		bits,
		quote: [from, to],
		all: { prefix: sum(0, from), quote: sum(from, to), suffix: sum(to, bits.length) },
	};
}

function foundAt(
	text: AnnotatedText,
	index: WordIndex,
	{ ids, bits, quote: [quoteFrom, quoteTo] }: Wanted,
	target: Target,
	start: number,
): Found | undefined {
	const from = Math.max(0, start - reach.before);
	const to = Math.min(text.words.length, start + ids.length + reach.behind);
	if (to <= from) return undefined;
	const aligned = alignStretches(ids, bits, index.ids, from, to);
	const ofQuote = aligned.filter(({ wanted }) => wanted >= quoteFrom && wanted < quoteTo);
	const turn = target.type === 'section' ? -1 : turnWithMost(text, ofQuote, bits);
	if (turn === undefined) return undefined;
	const inTurn = turn < 0 ? ofQuote : ofQuote.filter(({ found }) => text.turnOf[found] === turn);
	const ends = withoutStrays(inTurn.map(({ found }) => found));
	if (!ends) return undefined;
	const sum = (chosen: (wanted: number) => boolean) =>
		aligned.reduce((total, { wanted }) => total + (chosen(wanted) ? (bits[wanted] ?? 0) : 0), 0);
	const own: Bits = {
		prefix: sum((wanted) => wanted < quoteFrom),
		quote: inTurn.reduce((total, { wanted }) => total + (bits[wanted] ?? 0), 0),
		suffix: sum((wanted) => wanted >= quoteTo),
	};
	const speaker = text.turns[turn]?.speaker;
	const sameSpeaker = turn < 0 || speaker === target.speaker;
	const rarity = Math.log2(text.turns.length / (index.turnsOf.get(speaker ?? '') ?? 1));
	const ofSpeaker = turn < 0 ? 0 : sameSpeaker ? Math.min(speakerBits.most, rarity) : speakerBits.other;
	const total = own.prefix + own.quote + own.suffix + ofSpeaker;
	return { ...ends, turn, sure: true, bits: own, total, count: inTurn.length, sameSpeaker };
}

/** The turn that holds most of the quote, by what its words say. */
function turnWithMost(
	{ turnOf }: AnnotatedText,
	aligned: readonly { readonly wanted: number; readonly found: number }[],
	bits: readonly number[],
): number | undefined {
	const sums = new Map<number, number>();
	for (const { wanted, found } of aligned) {
		const turn = turnOf[found] ?? -1;
		sums.set(turn, (sums.get(turn) ?? 0) + (bits[wanted] ?? 0));
	}
	let best: number | undefined;
	for (const [turn, sum] of sums) if (best === undefined || sum > (sums.get(best) ?? 0)) best = turn;
	return best;
}

/** From the first to the last of words in order, single ones far from the others left out at both ends. */
function withoutStrays(found: readonly number[]): { readonly from: number; readonly to: number } | undefined {
	let first = 0;
	let last = found.length - 1;
	if (last < 0) return undefined;
	const gap = (at: number) => (found[at + 1] ?? 0) - (found[at] ?? 0);
	while (first < last && gap(first) > strayGap) first++;
	while (last > first && gap(last - 1) > strayGap) last--;
	return { from: found[first] ?? 0, to: (found[last] ?? 0) + 1 };
}

const share = (part: number, all: number): number => (all > 0 ? part / all : 1);

function isEnough(text: AnnotatedText, target: Target, { all, quote }: Wanted, found: Found): boolean {
	const own = share(found.bits.quote, all.quote);
	if (found.total < Math.log2(text.words.length || 1) + needed.above || own < needed.quote[target.type]) return false;
	if (found.count / (found.to - found.from) < needed.filled) return false;
	if (target.type === 'words' && found.to - found.from > quote[1] - quote[0] + reach.before) return false;
	const [more, less] = sidesOf(found, all);
	const context = found.sameSpeaker ? needed.context.same : needed.context.other;
	if (own < needed.whole && found.bits.quote < needed.alone && more < context) return false;
	return isTelling(target, found) || isShortEnough(text, target, found, quote[1] - quote[0], own, more, less);
}

/** True where the quote says by itself where it stands. */
const isTelling = ({ alike = 1 }: Target, { bits }: Found): boolean => bits.quote >= needed.short && alike === 1;

/** Which share of its two neighbours a place has: the greater one first. */
function sidesOf({ bits }: Found, all: Bits): readonly [number, number] {
	const sides = [share(bits.prefix, all.prefix), share(bits.suffix, all.suffix)];
	return [Math.max(...sides), Math.min(...sides)];
}

/**
 * "Yes.", "Thank you.", or what was said twice: the words alone do not say where, so their neighbours must; where a word of
 * it has changed, both of them, and it is shown as unsure.
 */
function isShortEnough(
	text: AnnotatedText,
	target: Target,
	found: Found,
	quoted: number,
	own: number,
	more: number,
	less: number,
): boolean {
	if (own < 0.99) return less >= needed.changed.less && quoted > needed.changed.words;
	const { from = 0, to = 0 } = text.turns[found.turn] ?? {};
	const isGrown = target.type === 'turn' && to - from > 3 * target.count + 6;
	if (less >= needed.bothSides.less && more >= needed.bothSides.more) return !isGrown;
	return more >= needed.oneSide && found.sameSpeaker && target.count > 3 && !isGrown;
}

/** A turn reaches to its end, also where its quote was cut. */
function placeOf({ turns }: AnnotatedText, target: Target, found: Found, { all }: Wanted): Place {
	const { from, turn } = found;
	const { type, count } = target;
	const turnEnd = turns[turn]?.to ?? found.to;
	const to =
		type === 'words' ? Math.max(found.to, Math.min(turnEnd, from + count)) : type === 'turn' ? turnEnd : found.to;
	const [more, less] = sidesOf(found, all);
	const sides = isTelling(target, found) || (more >= needed.sureSides.more && less >= needed.sureSides.less);
	return { from, to, turn, sure: sides && share(found.bits.quote, all.quote) >= needed.whole };
}

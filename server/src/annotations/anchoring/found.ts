import type { Target } from '../event.ts';
import type { AnnotatedText } from '../words.ts';
import { wordsIn } from '../wordsIn.ts';
import { alignStretches } from './alignment.ts';
import type { Place } from './place.ts';
import type { WordIndex } from './wordIndex.ts';

/** How rare a word can count at most, in bits. */
const mostBits = 12;
/** How far a stretch reaches before and behind where the target would stand. */
export const stretchReach = { before: 12, behind: 24 };
/** Words further apart than this at the ends of a quote are strays. */
const strayGap = 6;
/** What the label says for a place: rare names most. */
const speakerBits = { most: 4, other: -3 };

/** The words of a target, its neighbours with them, as the index of a text knows them. */
export interface Wanted {
	readonly ids: readonly number[];
	readonly bits: readonly number[];
	/** Where the quote begins and ends in them. */
	readonly quote: readonly [number, number];
	readonly all: Bits;
}

/** What words say for a place, in bits: those of the quote and of its two sides. */
export interface Bits {
	readonly prefix: number;
	readonly quote: number;
	readonly suffix: number;
}

/** A place that shares words with a target, and what speaks for it. */
export interface Found extends Place {
	readonly bits: Bits;
	/** All that speaks for the place. */
	readonly total: number;
	/** How many words of the quote are there. */
	readonly count: number;
	readonly sameSpeaker: boolean;
	/** What of its sides stands beside it word by word as it was. */
	readonly touching: Omit<Bits, 'quote'>;
	/** How many words stand now between the two that the quote was marked between; infinite where one is gone. */
	readonly between: number;
}

/** What a target asks of a text. */
export function wantedOf(index: WordIndex, { prefix, exact, suffix }: Target): Wanted {
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

/** The place of a target where its first word would stand at `start`; undefined where nothing of its quote is there. */
export function foundAt(
	text: AnnotatedText,
	index: WordIndex,
	{ ids, bits, quote: [quoteFrom, quoteTo] }: Wanted,
	target: Target,
	start: number,
): Found | undefined {
	const from = Math.max(0, start - stretchReach.before);
	const to = Math.min(text.words.length, start + ids.length + stretchReach.behind);
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
	const at = new Map(aligned.map(({ wanted, found }) => [wanted, found]));
	const touching = (wanted: number, found: number, step: number): number =>
		at.get(wanted) === found ? (bits[wanted] ?? 0) + touching(wanted + step, found + step, step) : 0;
	const sides = { prefix: touching(quoteFrom - 1, ends.from - 1, -1), suffix: touching(quoteTo, ends.to, 1) };
	const between =
		(at.get(quoteTo) ?? Number.POSITIVE_INFINITY) - (at.get(quoteFrom - 1) ?? Number.NEGATIVE_INFINITY) - 1;
	return { ...ends, turn, sure: true, bits: own, total, count: inTurn.length, sameSpeaker, touching: sides, between };
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

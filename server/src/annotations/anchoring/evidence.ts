import type { Target } from '../event.ts';
import type { AnnotatedText } from '../words.ts';
import { type Bits, type Found, foundAt, stretchReach, type Wanted, wantedOf } from './found.ts';
import type { Place } from './place.ts';
import { stretchesFor } from './stretches.ts';
import { wordIndexOf } from './wordIndex.ts';

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
	/** What one side has that the quote touches, where it is of few words or one of them has changed. */
	touched: { whole: 0.3, changed: 0.4 },
	/** A quote that lost words stands between the two it was marked between, if both sides are there and it hardly grew. */
	framed: { less: 0.6, quote: 0.2, grown: 4 },
	/** Where a word of such a quote has changed: what both sides have at least, of a quote of more words than so many. */
	changed: { less: 0.6, words: 3 },
	/** And it is a sure place only where both sides are nearly what they were. */
	sureSides: { more: 0.9, less: 0.8 },
};

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

const share = (part: number, all: number): number => (all > 0 ? part / all : 1);

function isEnough(text: AnnotatedText, target: Target, wanted: Wanted, found: Found): boolean {
	const { all, quote } = wanted;
	const own = share(found.bits.quote, all.quote);
	const quoted = quote[1] - quote[0];
	if (found.total < Math.log2(text.words.length || 1) + needed.above) return false;
	if (found.bits.quote < needed.short && isEchoed(wanted) && found.between === Number.POSITIVE_INFINITY) return false;
	const [more, less] = sidesOf(found, all);
	const isFramed =
		target.type !== 'section' && found.between <= quoted + needed.framed.grown && less >= needed.framed.less;
	if (isFramed && own >= needed.framed.quote && own < needed.whole) return true;
	if (own < needed.quote[target.type] || found.count / (found.to - found.from) < needed.filled) return false;
	if (target.type === 'words' && found.to - found.from > quoted + stretchReach.before) return false;
	const context = found.sameSpeaker ? needed.context.same : needed.context.other;
	if (own < needed.whole && found.bits.quote < needed.alone && more < context) return false;
	return isTelling(target, found) || isShortEnough(text, target, wanted, found);
}

/** "So, … So, that is it": the word beside the quote is one of its own, so where one of them is gone nobody knows which. */
function isEchoed({ ids, quote: [from, to] }: Wanted): boolean {
	const quoted = ids.slice(from, to);
	return [from - 1, to].some((at) => quoted.includes(ids[at] ?? Number.NaN));
}

/** True where the quote says by itself where it stands. */
const isTelling = ({ alike = 1 }: Target, { bits }: Found): boolean => bits.quote >= needed.short && alike === 1;

/** Which share of its two neighbours a place has: the greater one first. */
function sidesOf({ bits }: Found, all: Bits): readonly [number, number] {
	const sides = [share(bits.prefix, all.prefix), share(bits.suffix, all.suffix)];
	return [Math.max(...sides), Math.min(...sides)];
}

/**
 * "Yes.", "Thank you.", or what was said twice: the words alone do not say where, so their neighbours must: both of them, or
 * the one that the quote still touches.
 */
function isShortEnough(text: AnnotatedText, target: Target, { all, quote }: Wanted, found: Found): boolean {
	const { prefix, suffix } = found.touching;
	const touched = Math.max(prefix / (all.prefix || 1), suffix / (all.suffix || 1));
	const [more, less] = sidesOf(found, all);
	const isWhole = share(found.bits.quote, all.quote) >= 0.99;
	const hangsOn = found.sameSpeaker && touched >= (isWhole ? needed.touched.whole : needed.touched.changed);
	if (!isWhole) return quote[1] - quote[0] > needed.changed.words && (hangsOn || less >= needed.changed.less);
	const { from = 0, to = 0, words } = text.turns[found.turn] ?? {};
	const isGrown = target.type === 'turn' && to - from > 3 * target.count + 6;
	if (less >= needed.bothSides.less && more >= needed.bothSides.more) return !isGrown;
	if (target.count <= needed.changed.words) return hangsOn && (target.type === 'words' || words === target.words);
	return more >= needed.oneSide && found.sameSpeaker && !isGrown;
}

/** A turn reaches to its end, also where its quote was cut. */
function placeOf({ turns }: AnnotatedText, target: Target, found: Found, { all }: Wanted): Place {
	const { from, turn } = found;
	const { type, count } = target;
	const turnEnd = turns[turn]?.to ?? found.to;
	const to =
		type === 'words' ? Math.max(found.to, Math.min(turnEnd, from + count)) : type === 'turn' ? turnEnd : found.to;
	const [more, less] = sidesOf(found, all);
	const isTold = isTelling(target, found) && (more >= needed.bothSides.less || found.bits.quote >= needed.alone);
	const sides = isTold || (more >= needed.sureSides.more && less >= needed.sureSides.less);
	return { from, to, turn, sure: sides && share(found.bits.quote, all.quote) >= needed.whole };
}

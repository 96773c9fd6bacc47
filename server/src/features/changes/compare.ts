import { nameKey } from '../../conventions/names.ts';
import type { Speaker } from '../../facts/people/speakers.ts';
import { type Utterance, utterancesOf } from '../../formats/utterances.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import { remembered } from '../../text/remembered.ts';
import { wordsOf } from '../../text/words.ts';
import { type Alignment, newAligner } from './align.ts';
import type { Shared } from './anchors.ts';

/** Words that stand in both transcripts, in one turn each. */
export interface Stretch {
	readonly old: Utterance;
	readonly fresh: Utterance;
	readonly words: readonly string[];
}

/** Words that one transcript has and the other has not. */
export interface Lone {
	readonly utterance: Utterance;
	readonly words: readonly string[];
}

/** What became of who said what. */
export interface Comparison {
	/** Words that somebody else says now, where they stand or after a move. */
	readonly changed: readonly Stretch[];
	/** Turns, or longer stretches, that stand elsewhere now, word by word. */
	readonly moved: readonly Stretch[];
	readonly removed: readonly Lone[];
	readonly added: readonly Lone[];
}

/** What is said in one turn. */
interface SaidTurn {
	readonly utterance: Utterance;
	readonly words: readonly string[];
}

/** A word and the turn that it is said in. */
interface Said {
	readonly word: string;
	readonly utterance: Utterance;
}

/** Fewer words in a row are found in many places: they are no sign of a move. */
const leastMoved = 4;
/** Fewer words in a row are shared by any two texts: `of the`. */
const leastShared = 3;

/**
 * Compares two versions of a transcript by their words, so that it does not matter how turns were split, joined or
 * wrapped. Turns are aligned first. Of the rest, a turn that stands elsewhere in the same words was moved; between turns
 * that stayed, words are aligned, and what is then left over on both sides in the same words was moved too. Punctuation
 * at the ends of words does not count.
 */
export function compare(before: Transcript, after: Transcript): Comparison {
	const old = turnsOf(before);
	const fresh = turnsOf(after);
	const align = newAligner();
	const { shared, removed, added } = align(
		old.map(({ words }) => words.join(' ')),
		fresh.map(({ words }) => words.join(' ')),
		1,
	);
	// Nearly all turns stay: their words are not looked at one by one.
	const kept: Stretch[] = [];
	for (const run of shared) {
		for (let index = 0; index < run.count; index++) {
			const [own, other] = [old[run.old + index], fresh[run.fresh + index]];
			if (own && other) kept.push({ old: own.utterance, fresh: other.utterance, words: own.words });
		}
	}
	const turns = matched(
		removed.flatMap(([start, count]) => old.slice(start, start + count).map(wordByWord)),
		added.flatMap(([start, count]) => fresh.slice(start, start + count).map(wordByWord)),
	);
	const lost: (readonly Said[])[] = [];
	const found: (readonly Said[])[] = [];
	for (const [start, end, freshStart, freshEnd] of gapsOf(shared, old.length, fresh.length)) {
		const own = old
			.slice(start, end)
			.map(wordByWord)
			.filter((said) => turns.removed.has(said))
			.flat();
		const others = fresh
			.slice(freshStart, freshEnd)
			.map(wordByWord)
			.filter((said) => turns.added.has(said))
			.flat();
		const words = withoutChance(align(own.map(wordOf), others.map(wordOf), leastMoved), own.length, others.length);
		for (const run of words.shared)
			appendAll(kept, pairs(slice(own, run.old, run.count), slice(others, run.fresh, run.count)));
		for (const [from, count] of words.removed) appendAll(lost, byTurn(slice(own, from, count)));
		for (const [from, count] of words.added) appendAll(found, byTurn(slice(others, from, count)));
	}
	const stretches = matched(lost, found);
	const moved = [...turns.moved, ...stretches.moved].sort((a, b) => a.fresh.line - b.fresh.line);
	return {
		changed: [...kept, ...moved]
			.filter(({ old: was, fresh: is }) => !isSame(was, is))
			.sort((a, b) => a.fresh.line - b.fresh.line),
		moved,
		removed: [...stretches.removed].flatMap(toLone),
		added: [...stretches.added].flatMap(toLone),
	};
}

const wordOf = ({ word }: Said): string => word;
const keyOf = (said: readonly Said[]): string => said.map(wordOf).join(' ');
const slice = <Item>(list: readonly Item[], start: number, count: number) => list.slice(start, start + count);
const toLone = (said: readonly Said[]): readonly Lone[] =>
	said[0] ? [{ utterance: said[0].utterance, words: said.map(wordOf) }] : [];

/** Turns without a word say nothing. */
const turnsOf = (transcript: Transcript): readonly SaidTurn[] =>
	utterancesOf(transcript)
		.map((utterance) => ({ utterance, words: utterance.paragraphs.flatMap(({ text }) => wordsOf(text)) }))
		.filter(({ words }) => words.length > 0);

/** The same list each time. */
const wordByWord = remembered(({ utterance, words }: SaidTurn): readonly Said[] =>
	words.map((word) => ({ word, utterance })),
);

/** What stands between shared runs: start and end of either list, zero-based, ends not included. */
function* gapsOf(
	shared: readonly Shared[],
	length: number,
	freshLength: number,
): Generator<readonly [number, number, number, number]> {
	let at = 0;
	let to = 0;
	for (const { old, fresh, count } of [...shared, { old: length, fresh: freshLength, count: 0 }]) {
		if (old > at || fresh > to) yield [at, old, to, fresh];
		at = old + count;
		to = fresh + count;
	}
}

/** An alignment in which a few words that two different texts have in common count as different. */
function withoutChance(alignment: Alignment, length: number, freshLength: number): Alignment {
	const shared = alignment.shared.filter(
		({ count }) => count >= leastShared || count === length || count === freshLength,
	);
	if (shared.length === alignment.shared.length) return alignment;
	const gaps = [...gapsOf(shared, length, freshLength)];
	const runs = (pick: (gap: (typeof gaps)[number]) => readonly [number, number]) =>
		gaps.map(pick).filter(([, count]) => count > 0);
	return {
		shared,
		removed: runs(([start, end]) => [start, end - start]),
		added: runs(([, , start, end]) => [start, end - start]),
	};
}

/** The same words on both sides, cut where a turn ends on either. */
function pairs(own: readonly Said[], others: readonly Said[]): readonly Stretch[] {
	const stretches: { old: Utterance; fresh: Utterance; words: string[] }[] = [];
	for (const [index, { word, utterance }] of own.entries()) {
		const fresh = others[index]?.utterance;
		const last = stretches.at(-1);
		if (!fresh) break;
		if (last?.old === utterance && last.fresh === fresh) last.words.push(word);
		else stretches.push({ old: utterance, fresh, words: [word] });
	}
	return stretches;
}

function byTurn(said: readonly Said[]): readonly (readonly Said[])[] {
	const runs: Said[][] = [];
	for (const one of said) {
		const last = runs.at(-1);
		if (last?.[0]?.utterance === one.utterance) last.push(one);
		else runs.push([one]);
	}
	return runs;
}

interface Matched {
	readonly moved: readonly Stretch[];
	readonly removed: ReadonlySet<readonly Said[]>;
	readonly added: ReadonlySet<readonly Said[]>;
}

/** Finds what was taken out and put in elsewhere in the very same words; the first with the first. */
function matched(removed: readonly (readonly Said[])[], added: readonly (readonly Said[])[]): Matched {
	const byWords = new Map<string, (readonly Said[])[]>();
	for (const said of added) {
		const known = byWords.get(keyOf(said));
		if (known) known.push(said);
		else byWords.set(keyOf(said), [said]);
	}
	const moved: Stretch[] = [];
	const left = new Set(added);
	const lost = new Set<readonly Said[]>();
	for (const said of removed) {
		const target = said.length >= leastMoved ? byWords.get(keyOf(said))?.shift() : undefined;
		if (target) {
			appendAll(moved, pairs(said, target));
			left.delete(target);
		} else lost.add(said);
	}
	return { moved, removed: lost, added: left };
}

/** True where two turns have one speaker, under whatever name. */
function isSame(old: Utterance, fresh: Utterance): boolean {
	if (old.label === undefined || fresh.label === undefined) return old.label === fresh.label;
	const [was, is] = [nameKey(old.label), nameKey(fresh.label)];
	return was === is || goesBy(old, is) || goesBy(fresh, was);
}

const goesBy = ({ speaker }: Utterance, key: string): boolean => speaker !== undefined && keysOf(speaker).has(key);

const keysOf = remembered(
	({ name, aliases }: Speaker): ReadonlySet<string> => new Set([name, ...aliases].map(nameKey)),
);

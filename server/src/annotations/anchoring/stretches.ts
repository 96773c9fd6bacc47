import { pairKey, type WordIndex } from './wordIndex.ts';

/** A stretch of the text that shares words with a target: where the target's first word would stand. */
interface Stretch {
	readonly start: number;
	readonly votes: number;
}

/** What stands in more places than this tells nothing of where to look. */
const mostPlaces = { pair: 40, word: 8 };
/** What a rare word by itself says for a place, in bits. */
const wordVote = 6;
/** Starts so near to each other are one stretch with words put in or left out. */
const nearby = { step: 6, all: 40 };
const mostStretches = 5;
/** A stretch with less than this share of the best one's votes is not looked at. */
const leastShare = 0.15;

/** The best stretches to align a target to, found by the pairs of neighbours and the rare words that they share. */
export function stretchesFor(index: WordIndex, wanted: readonly number[]): readonly number[] {
	const votes = new Map<number, number>();
	const vote = (start: number, bits: number) => votes.set(start, (votes.get(start) ?? 0) + bits);
	const all = Math.log2(index.ids.length || 1);
	for (const [at, id] of wanted.entries()) {
		if (id < 0) continue;
		const next = wanted[at + 1] ?? -1;
		const places = next < 0 ? undefined : index.pairs.get(pairKey(id, next));
		if (places && places.length <= mostPlaces.pair)
			for (const place of places) vote(place - at, all - Math.log2(places.length));
		if ((index.counts[id] ?? 0) > mostPlaces.word) continue;
		for (let place = index.first[id] ?? -1; place >= 0; place = index.next[place] ?? -1) vote(place - at, wordVote);
	}
	const found = joined([...votes].sort(([a], [b]) => a - b)).sort((a, b) => b.votes - a.votes);
	const least = (found[0]?.votes ?? 0) * leastShare;
	return found
		.slice(0, mostStretches)
		.filter(({ votes: own }) => own >= least)
		.map(({ start }) => start);
}

function joined(votes: readonly (readonly [number, number])[]): Stretch[] {
	const stretches: { start: number; first: number; last: number; votes: number; top: number }[] = [];
	for (const [start, bits] of votes) {
		const open = stretches.at(-1);
		if (open && start - open.last <= nearby.step && start - open.first <= nearby.all) {
			open.votes += bits;
			open.last = start;
			if (bits > open.top) {
				open.top = bits;
				open.start = start;
			}
		} else stretches.push({ start, first: start, last: start, votes: bits, top: bits });
	}
	return stretches;
}

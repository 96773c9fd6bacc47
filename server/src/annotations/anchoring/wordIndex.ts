import { remembered } from '../../text/remembered.ts';
import type { AnnotatedText } from '../words.ts';

/** Where each word and each pair of neighbours stands. Words are compared without case. */
export interface WordIndex {
	readonly idOf: ReadonlyMap<string, number>;
	/** The id of each word of the text. */
	readonly ids: Int32Array;
	/** How often the word of an id occurs. */
	readonly counts: Int32Array;
	/** The first place of the word of an id, and the next place of the same word behind each; -1 for none. */
	readonly first: Int32Array;
	readonly next: Int32Array;
	/** Places of two words one behind the other, by {@link pairKey}. */
	readonly pairs: ReadonlyMap<number, readonly number[]>;
	/** How many turns each speaker has. */
	readonly turnsOf: ReadonlyMap<string, number>;
}

/** As many words as a transcript may have for keys of pairs to be exact. */
const idLimit = 2 ** 21;

/** One number for two words one behind the other. */
export const pairKey = (one: number, other: number): number => one * idLimit + other;

/** Made when something is not where it was, and remembered for the text. */
export const wordIndexOf = remembered(({ words, turns }: AnnotatedText): WordIndex => {
	const idOf = new Map<string, number>();
	const ids = new Int32Array(words.length);
	const counts: number[] = [];
	for (const [at, word] of words.entries()) {
		const folded = word.toLowerCase();
		const id = idOf.get(folded) ?? idOf.size;
		if (id === idOf.size) idOf.set(folded, id);
		ids[at] = id;
		counts[id] = (counts[id] ?? 0) + 1;
	}
	const first = new Int32Array(idOf.size).fill(-1);
	const next = new Int32Array(words.length);
	const pairs = new Map<number, number[]>();
	for (let at = words.length - 1; at >= 0; at--) {
		const id = ids[at] ?? 0;
		next[at] = first[id] ?? -1;
		first[id] = at;
		if (at + 1 >= words.length) continue;
		const key = pairKey(id, ids[at + 1] ?? 0);
		const places = pairs.get(key);
		if (places) places.push(at);
		else pairs.set(key, [at]);
	}
	const turnsOf = new Map<string, number>();
	for (const { speaker } of turns) turnsOf.set(speaker, (turnsOf.get(speaker) ?? 0) + 1);
	return { idOf, ids, counts: Int32Array.from(counts), first, next, pairs, turnsOf };
});

import { isNearlyEqual } from '../../text/distance.ts';
import { longestLeftOut, visitLeftOut } from '../../text/letterLeftOut.ts';

/** Shorter words are like too many others. */
export const shortestAlike = 4;

/** A part of a name has hardly so many letters; a longer one is looked for as it is, slips of the pen left aside. */
const longestWithSlip = longestLeftOut - 1;

/** Finds which parts of names a word is like. */
export interface LikeParts {
	/** True where a part stands somewhere in a text, in lower case. */
	isIn(text: string): boolean;
	/** The first part, of others than the word itself, that stands in it or is one slip of the pen away; undefined for none. */
	likeWord(word: string): string | undefined;
}

/**
 * Looks parts of names (in lower case, of {@link shortestAlike} letters at least) up by how they begin and by what is left
 * of them without any one letter: a text with thousands of names is not held against each of them word by word.
 */
export function likeParts(parts: readonly string[]): LikeParts {
	const places = new Map(parts.map((part, index) => [part, index]));
	const lengths = new Map<string, Set<number>>();
	for (const part of parts) add(lengths, part.slice(0, shortestAlike), part.length);
	const shortened = shortenedParts(parts);
	function* partsIn(text: string): Generator<number> {
		for (let at = 0; at + shortestAlike <= text.length; at++) {
			for (const length of lengths.get(text.slice(at, at + shortestAlike)) ?? []) {
				const place = places.get(text.slice(at, at + length));
				if (place !== undefined) yield place;
			}
		}
	}
	const known = new Map<string, string | undefined>();
	const find = (word: string): string | undefined => {
		let best = parts.length;
		for (const place of partsIn(word)) if (place < best && parts[place] !== word) best = place;
		if (word.length >= shortestAlike && word.length <= longestWithSlip + 1) {
			visitLeftOut(word, (hash) => {
				best = shortened.first(hash, best, (place) => {
					const part = parts[place] ?? '';
					return part !== word && isNearlyEqual(word, part, 1);
				});
			});
		}
		return parts[best];
	};
	return {
		isIn: (text) => !partsIn(text).next().done,
		likeWord(word) {
			if (!known.has(word)) known.set(word, find(word));
			return known.get(word);
		},
	};
}

function add(sets: Map<string, Set<number>>, key: string, value: number): void {
	const known = sets.get(key);
	if (known) known.add(value);
	else sets.set(key, new Set([value]));
}

/** Finds parts by a hash of what is left of them without a letter, in the order of the parts. */
interface ShortenedParts {
	/** The place of the first part with a hash for which something holds, of those before `end`; `end` for none. */
	first(hash: number, end: number, holds: (place: number) => boolean): number;
}

/** Chains of numbers, one for each row: thousands of names without each of their letters leave no text behind. */
function shortenedParts(parts: readonly string[]): ShortenedParts {
	const fits = ({ length }: string): boolean => length <= longestWithSlip;
	const count = parts.reduce((sum, part) => sum + (fits(part) ? part.length + 1 : 0), 0);
	const rows = 2 ** Math.ceil(Math.log2(count * 2 + 1));
	const heads = new Int32Array(rows);
	const [hashes, places, nexts] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)];
	let filled = 0;
	// The last part first: each chain then has its parts in order.
	for (let place = parts.length - 1; place >= 0; place--) {
		const part = parts[place] ?? '';
		if (!fits(part)) continue;
		visitLeftOut(part, (hash) => {
			filled++;
			hashes[filled] = hash;
			places[filled] = place;
			nexts[filled] = heads[hash & (rows - 1)] ?? 0;
			heads[hash & (rows - 1)] = filled;
		});
	}
	return {
		first(hash, end, holds) {
			for (let at = heads[hash & (rows - 1)] ?? 0; at > 0; at = nexts[at] ?? 0) {
				const place = places[at] ?? 0;
				if (place >= end) return end;
				if (hashes[at] === hash && holds(place)) return place;
			}
			return end;
		},
	};
}

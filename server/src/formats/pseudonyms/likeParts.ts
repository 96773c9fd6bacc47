import { isNearlyEqual } from '../../text/distance.ts';

/** Shorter words are like too many others. */
export const shortestAlike = 4;

/** A part of a name has hardly so many letters; a longer one is looked for as it is, slips of the pen left aside. */
const longestWithSlip = 40;

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
	const shortened = new Map<string, number[]>();
	for (const [index, part] of parts.entries()) {
		add(lengths, part.slice(0, shortestAlike), part.length);
		if (part.length > longestWithSlip) continue;
		for (const form of withoutLetter(part)) {
			const known = shortened.get(form);
			if (known) known.push(index);
			else shortened.set(form, [index]);
		}
	}
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
			for (const form of withoutLetter(word)) {
				for (const place of shortened.get(form) ?? []) {
					if (place >= best) break;
					const part = parts[place] ?? '';
					if (part !== word && isNearlyEqual(word, part, 1)) best = place;
				}
			}
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

/** A word, and what is left of it without any one letter. Of two words that are one slip apart some are the same. */
function* withoutLetter(word: string): Generator<string> {
	yield word;
	for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

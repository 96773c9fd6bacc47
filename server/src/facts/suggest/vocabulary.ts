import type { Said } from './said.ts';

/** Who uses which words, how often. */
export interface WordCounts {
	/** By word: pairs of a person and a count, flat. */
	readonly uses: ReadonlyMap<string, readonly number[]>;
	/** By word: uses by anybody. */
	readonly totals: ReadonlyMap<string, number>;
	/** By person: words in all. */
	readonly sizes: readonly number[];
	readonly size: number;
}

/** How many words of a speech are counted: its beginning and its end tell most. */
const fromStart = 120;
const fromEnd = 60;

/** The words of a speech that count: how it opens and how it closes are marked as words of their own. */
export function telling({ words }: Pick<Said, 'words'>): readonly string[] {
	const some = words.length <= fromStart + fromEnd ? words : [...words.slice(0, fromStart), ...words.slice(-fromEnd)];
	const [first, second] = words;
	const last = words.at(-1);
	return [
		...some,
		...(first === undefined ? [] : [`^${first}`]),
		...(second === undefined ? [] : [`^${first} ${second}`]),
		...(last === undefined ? [] : [`${last}$`]),
	];
}

/** Counts the words of everything that a label gives to somebody. */
export function countWords(said: readonly Said[], by: readonly number[], people: number): WordCounts {
	const uses = new Map<string, number[]>();
	const totals = new Map<string, number>();
	const sizes = Array.from({ length: people }, () => 0);
	let size = 0;
	for (const [index, own] of said.entries()) {
		const person = by[index] ?? -1;
		if (person < 0) continue;
		const words = telling(own);
		sizes[person] = (sizes[person] ?? 0) + words.length;
		size += words.length;
		for (const word of words) {
			totals.set(word, (totals.get(word) ?? 0) + 1);
			const counts = uses.get(word);
			if (!counts) uses.set(word, [person, 1]);
			else {
				const at = findPerson(counts, person);
				if (at < 0) counts.push(person, 1);
				else counts[at + 1] = (counts[at + 1] ?? 0) + 1;
			}
		}
	}
	return { uses, totals, sizes, size };
}

export function findPerson(counts: readonly number[], person: number): number {
	for (let at = 0; at < counts.length; at += 2) if (counts[at] === person) return at;
	return -1;
}

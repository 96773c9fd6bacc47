import type { Said } from './said.ts';

/** Who uses which words, how often. */
export interface WordCounts {
	/** By word: pairs of a person and a count, flat, in the order of the people. */
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
export function tellingWords({ words }: Pick<Said, 'words'>): readonly string[] {
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
export function countUses(said: readonly Said[], by: readonly number[], people: number): WordCounts {
	const uses = new Map<string, number[]>();
	const totals = new Map<string, number>();
	const sizes = Array.from({ length: people }, () => 0);
	let size = 0;
	// Person by person, so that the counts of a word are in order and the one to add to is its last.
	const order = said.flatMap((own, index) => ((by[index] ?? -1) < 0 ? [] : [{ own, person: by[index] ?? -1 }]));
	for (const { own, person } of order.sort((a, b) => a.person - b.person)) {
		const words = tellingWords(own);
		sizes[person] = (sizes[person] ?? 0) + words.length;
		size += words.length;
		for (const word of words) {
			totals.set(word, (totals.get(word) ?? 0) + 1);
			const counts = uses.get(word);
			if (!counts) uses.set(word, [person, 1]);
			else {
				const last = counts.length - 2;
				if (counts[last] === person) counts[last + 1] = (counts[last + 1] ?? 0) + 1;
				else counts.push(person, 1);
			}
		}
	}
	return { uses, totals, sizes, size };
}

/** Where a person stands among the uses of a word, by binary search; −1 where they do not use it. */
export function findPerson(counts: readonly number[], person: number): number {
	let low = 0;
	let high = counts.length / 2;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((counts[middle * 2] ?? 0) < person) low = middle + 1;
		else high = middle;
	}
	return counts[low * 2] === person ? low * 2 : -1;
}

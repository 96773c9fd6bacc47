import type { Said } from './said.ts';

/**
 * What words tell apart. `common`: the words that a conversation has most often, which show somebody's manner; `rare`: all
 * others, which show what they talk of; `paired`: two that follow each other; `opening` and `closing`: how somebody begins and ends.
 */
export const wordKinds = ['common', 'rare', 'paired', 'opening', 'closing'] as const;

export type WordKind = (typeof wordKinds)[number];

/** The words of one kind, those of `rare` each once. */
export type TellingWords = Readonly<Record<WordKind, readonly string[]>>;

/** Who uses which words of one kind, how often. */
export interface WordCounts {
	/** By word: pairs of a person and a count, flat, in the order of the people. */
	readonly uses: ReadonlyMap<string, readonly number[]>;
	/** By word: uses by anybody. */
	readonly totals: ReadonlyMap<string, number>;
	/** By person: words in all. */
	readonly sizes: readonly number[];
	readonly size: number;
}

/** The words of a conversation. */
export interface Vocabulary {
	readonly common: ReadonlySet<string>;
	readonly counts: Readonly<Record<WordKind, WordCounts>>;
}

/** How many words of a speech are counted: its beginning and its end tell most. */
const fromStart = 140;
const fromEnd = 100;
/** How many words are common: about those that tell nothing of what is talked of. */
const mostCommon = 80;

const endsOf = ({ words }: Pick<Said, 'words'>): readonly string[] =>
	words.length <= fromStart + fromEnd ? words : [...words.slice(0, fromStart), ...words.slice(-fromEnd)];

/** The words of a speech by kind. */
export function tellingWords(said: Pick<Said, 'words'>, common: ReadonlySet<string>): TellingWords {
	const { words } = said;
	const some = endsOf(said);
	const rare = new Set<string>();
	const often: string[] = [];
	for (const word of some)
		if (common.has(word)) often.push(word);
		else rare.add(word);
	const [first] = words;
	return {
		common: often,
		rare: [...rare],
		paired: some.slice(1).map((word, index) => `${some[index] ?? ''} ${word}`),
		opening: first === undefined ? [] : words.length > 1 ? [words.slice(0, 2).join(' '), first] : [first],
		closing: first === undefined ? [] : [words.slice(-2).join(' ')],
	};
}

/** Counts the words of everything that a label gives to somebody. */
export function countUses(said: readonly Said[], by: readonly number[], people: number): Vocabulary {
	// Person by person, so that the counts of a word are in order and the one to add to is its last.
	const order = said
		.flatMap((own, index) => ((by[index] ?? -1) < 0 ? [] : [{ own, person: by[index] ?? -1 }]))
		.sort((a, b) => a.person - b.person);
	const common = commonWords(order.map(({ own }) => own));
	const counts = {
		common: none(people),
		rare: none(people),
		paired: none(people),
		opening: none(people),
		closing: none(people),
	};
	for (const { own, person } of order) {
		const words = tellingWords(own, common);
		for (const kind of wordKinds) add(counts[kind], words[kind], person);
	}
	return { common, counts };
}

function commonWords(said: readonly Said[]): ReadonlySet<string> {
	const totals = new Map<string, number>();
	for (const own of said) for (const word of endsOf(own)) totals.set(word, (totals.get(word) ?? 0) + 1);
	return new Set(
		[...totals]
			.sort((a, b) => b[1] - a[1])
			.slice(0, mostCommon)
			.map(([word]) => word),
	);
}

interface Counting {
	readonly uses: Map<string, number[]>;
	readonly totals: Map<string, number>;
	readonly sizes: number[];
	size: number;
}

const none = (people: number): Counting => ({
	uses: new Map(),
	totals: new Map(),
	sizes: Array.from({ length: people }, () => 0),
	size: 0,
});

function add(counting: Counting, words: readonly string[], person: number): void {
	const { uses, totals, sizes } = counting;
	sizes[person] = (sizes[person] ?? 0) + words.length;
	counting.size += words.length;
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

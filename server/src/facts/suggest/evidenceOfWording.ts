import type { Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import { findPerson, tellingWords, type WordCounts, type WordKind, wordKinds } from './vocabulary.ts';

/** How many words of the whole conversation stand for what somebody may say beside what they did say. */
const priors: Readonly<Record<WordKind, number>> = { common: 300, rare: 300, paired: 600, opening: 10, closing: 10 };

/** How far words of a kind speak against and for somebody at most: a sentence that is said again and again is still one. */
const least = -6;
const most = 2.5;

/** Whose other turns use the words of these. */
export function wordingEvidence({ conversation, said, at, people }: Gap, put: Put): void {
	const { vocabulary, by, said: all } = conversation;
	const own = tellingWords(said, vocabulary.common);
	const owner = by[at] ?? -1;
	const left = owner >= 0 ? tellingWords(all[at] ?? said, vocabulary.common) : undefined;
	for (const kind of wordKinds) {
		const counts = vocabulary.counts[kind];
		const likeness = likenessOf(own[kind], counts, priors[kind], people.length, owner, left?.[kind] ?? []);
		if (!likeness) continue;
		const reason = kind === 'rare' ? (person: number) => likeReason(likeness, counts, person) : likeManner;
		for (const { index } of people) put(`${kind} words`, index, likeness.values[index] ?? 0, reason);
	}
}

interface Likeness {
	/** By person: how much likelier the words are theirs than anybody's, in the same measure for short words and long ones. */
	readonly values: readonly number[];
	/** By person: the word that tells most. */
	readonly shared: readonly ({ readonly word: string; readonly gain: number } | undefined)[];
}

function likenessOf(
	own: readonly string[],
	{ uses, totals, sizes, size }: WordCounts,
	prior: number,
	people: number,
	owner: number,
	left: readonly string[],
): Likeness | undefined {
	const leftOut = new Map<string, number>();
	for (const word of left) leftOut.set(word, (leftOut.get(word) ?? 0) + 1);
	const whole = Math.max(1, size - left.length);
	const gain = Array.from({ length: people }, () => 0);
	const shared: Likeness['shared'][number][] = gain.map(() => undefined);
	let counted = 0;
	for (const word of own) {
		const gone = leftOut.get(word) ?? 0;
		const total = (totals.get(word) ?? 0) - gone;
		if (total <= 0) continue;
		counted++;
		const expected = (prior * total) / whole;
		const counts = uses.get(word) ?? [];
		for (let use = 0; use < counts.length; use += 2) {
			const person = counts[use] ?? 0;
			const count = (counts[use + 1] ?? 0) - (person === owner ? gone : 0);
			if (count <= 0) continue;
			const more = Math.log(1 + count / expected);
			gain[person] = (gain[person] ?? 0) + more;
			if (word.length > 4 && more > (shared[person]?.gain ?? 2)) shared[person] = { word, gain: more };
		}
	}
	if (counted === 0) return undefined;
	const values = gain.map((sum, person) => {
		const said = (sizes[person] ?? 0) - (person === owner ? left.length : 0);
		const value = sum - counted * Math.log(1 + said / prior);
		return Math.max(least, Math.min(most, value / Math.sqrt(counted + 4)));
	});
	return { values, shared };
}

const likeManner = () => 'uses words like these';

function likeReason({ shared }: Likeness, { uses }: WordCounts, person: number): string {
	const typical = shared[person]?.word;
	return typical === undefined || findPerson(uses.get(typical) ?? [], person) < 0
		? 'uses words like these'
		: `uses words like these (“${typical}”)`;
}

import type { Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import { findPerson, tellingWords } from './vocabulary.ts';

/** How many words of the whole conversation stand for what somebody may say beside what they did say. */
const prior = 300;

/** Whose other turns use the words of these. */
export function wordingEvidence({ conversation, said, at, people }: Gap, put: Put): void {
	const { words, by, said: all } = conversation;
	const own = tellingWords(said);
	if (own.length === 0) return;
	const owner = by[at] ?? -1;
	const leftOut = new Map<string, number>();
	const left = owner >= 0 ? tellingWords(all[at] ?? said) : [];
	for (const word of left) leftOut.set(word, (leftOut.get(word) ?? 0) + 1);
	const size = words.size - left.length;
	const gain = people.map(() => 0);
	const shared = people.map((): { readonly word: string; readonly gain: number } | undefined => undefined);
	let counted = 0;
	for (const word of own) {
		const gone = leftOut.get(word) ?? 0;
		const total = (words.totals.get(word) ?? 0) - gone;
		if (total <= 0) continue;
		counted++;
		const expected = (prior * total) / Math.max(1, size);
		const uses = words.uses.get(word) ?? [];
		for (let use = 0; use < uses.length; use += 2) {
			const person = uses[use] ?? 0;
			const count = (uses[use + 1] ?? 0) - (person === owner ? gone : 0);
			if (count <= 0) continue;
			const more = Math.log(1 + count / expected);
			gain[person] = (gain[person] ?? 0) + more;
			if (word.length > 4 && more > (shared[person]?.gain ?? 2)) shared[person] = { word, gain: more };
		}
	}
	const reason = (person: number) => {
		const typical = shared[person]?.word;
		return typical === undefined || findPerson(words.uses.get(typical) ?? [], person) < 0 || /[\^$]/.test(typical)
			? 'uses words like these'
			: `uses words like these (“${typical}”)`;
	};
	for (const { index } of people) {
		const size = (words.sizes[index] ?? 0) - (index === owner ? left.length : 0);
		const value = (gain[index] ?? 0) - counted * Math.log(1 + size / prior);
		put('words', index, Math.max(-6, Math.min(6, value / Math.sqrt(counted + 4))), reason);
		put('words each', index, Math.max(-1, Math.min(1, value / (counted + 4))), reason);
	}
}

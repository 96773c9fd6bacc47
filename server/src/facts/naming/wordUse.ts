import { foldWord } from '../../languages/all/gather.ts';

/** How a document writes its words, which tells names from words that begin a sentence. */
export interface WordUse {
	/** How often each word stands in small letters. */
	readonly small: ReadonlyMap<string, number>;
	/** How often each word stands with a capital inside a sentence. */
	readonly inside: ReadonlyMap<string, number>;
	/** True where so many words have a capital inside sentences that it says nothing of names, as German nouns have. */
	readonly capitalsSayLittle: boolean;
}

const smallWord = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu;
const insideWord = /(?<=[\p{Ll}],? )\p{Lu}[\p{L}\p{M}]+/gu;

/** Above this share of words with capitals, they are nouns, or headings: English speech has a tenth. */
const mostCapitals = 0.2;
/** Names are said again and again, nouns are many: German has one with a capital for two small words, other speech one for five. */
const mostOfDifferent = 0.3;

/** Of fewer words a share says nothing. */
const fewest = 60;

/** Counts the words of texts, as {@link foldWord} writes them. */
export function wordUseIn(texts: readonly string[]): WordUse {
	const small = new Map<string, number>();
	const inside = new Map<string, number>();
	let [all, capitals] = [0, 0];
	for (const text of texts) {
		for (const [word] of text.matchAll(smallWord)) {
			all++;
			add(small, foldWord(word));
		}
		for (const [word] of text.matchAll(insideWord)) {
			capitals++;
			add(inside, foldWord(word.toLowerCase()));
		}
	}
	return {
		small,
		inside,
		capitalsSayLittle: all >= fewest && capitals > mostCapitals * all && inside.size > mostOfDifferent * small.size,
	};
}

const add = (counts: Map<string, number>, word: string): void => {
	counts.set(word, (counts.get(word) ?? 0) + 1);
};

import { languages } from '../index.ts';
import { foldWord, madeOnce, oneOf, wordKey, wordList } from './gather.ts';

interface Month {
	/** From 1 to 12. */
	readonly number: number;
	readonly forms: readonly string[];
}

/** The months of each language that has all twelve, in the order of languages. */
const months = madeOnce((): readonly Month[] =>
	languages.flatMap(({ calendar = [] }) =>
		calendar.map((forms, index) => ({ number: index + 1, forms: wordList(forms) })),
	),
);

/** With accents and without. */
const byForm = madeOnce((): ReadonlyMap<string, number> => {
	const numbers = new Map<string, number>();
	for (const { number, forms } of months()) {
		for (const form of forms) {
			for (const written of [form, foldWord(form)]) if (!numbers.has(written)) numbers.set(written, number);
		}
	}
	return numbers;
});

/** How few letters may stand for a month that has more: `Sept`, `Febr`. */
const fewest = 3;

/** The month that a word means, from 1 to 12: `March`, `mar`, `березня`; undefined for other words. */
export function monthIn(word: string): number | undefined {
	const key = wordKey(word);
	const known = byForm().get(key);
	if (known !== undefined || key.length < fewest) return known;
	return months().find(({ forms }) => forms.some((form) => form.startsWith(key)))?.number;
}

/** A pattern for a month, in any of its forms; for expressions without regard to case. */
export const monthPattern = madeOnce(() => oneOf(months().flatMap(({ forms }) => forms)));

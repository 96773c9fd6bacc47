import { languages } from '../index.ts';
import { madeOnce, wordKey, wordList } from './gather.ts';

interface Ending {
	/** What the name ends in; empty where endings are put behind a name as it is. */
	readonly base: string;
	readonly cases: readonly string[];
}

const endings = madeOnce((): readonly Ending[] =>
	languages.flatMap(({ nameEndings = [] }) =>
		nameEndings.map(({ base, cases }) => ({ base: base === '_' ? '' : base, cases: wordList(cases) })),
	),
);

const letters = /^[\p{L}\p{M}]+$/u;

/**
 * What a word of a name may be written as in a sentence, itself first, in lower case: `ivanov`, `ivanova`, `ivanov's`. Of
 * all languages, as nobody knows which one a name is declined in: it is more than any of them has.
 */
export function nameForms(name: string): readonly string[] {
	const word = wordKey(name);
	const forms = new Set([word]);
	if (!letters.test(word)) return [word];
	for (const { base, cases } of endings()) {
		if (base !== '' && !word.endsWith(base)) continue;
		const stem = base === '' ? word : word.slice(0, -base.length);
		// A name that its ending takes up whole is not declined by it.
		if (stem.length >= 2) for (const ending of cases) if (sameScript(word, ending)) forms.add(stem + ending);
	}
	return [...forms];
}

const latin = /^[\p{sc=Latin}'’]+$/u;
const sameScript = (word: string, ending: string): boolean => latin.test(word) === latin.test(ending);

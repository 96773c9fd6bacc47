import { languages } from '../index.ts';
import { foldWord, madeOnce, phrasesIn, wordList } from './gather.ts';

/** By name: it and all names that are one with it, the whole one first. */
const groups = madeOnce(
	(): ReadonlyMap<string, readonly string[]> =>
		new Map(
			languages
				.flatMap(({ shortNames }) => phrasesIn(shortNames))
				.flatMap((group) => {
					const names = wordList(foldWord(group));
					return names.map((name) => [name, names] as const);
				}),
		),
);

/** What stands for a given name and all that it is for short, folded: `robert` for `bob`; a name itself where none does. */
export const wholeName = (name: string): string => groups().get(name)?.[0] ?? name;

/** No name is for short what is longer: `Alexander` and `Alexandra` are two people. */
const longestShort = 5;

/** What somebody may be called who has a given name, folded: `bob` and `rob` for `robert`, `robert` for `bob`. */
export const namesForShort = (name: string): readonly string[] =>
	(groups().get(name) ?? []).filter((other) => Math.min(other.length, name.length) <= longestShort);

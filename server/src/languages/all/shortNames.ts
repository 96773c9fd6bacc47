import { languages } from '../index.ts';
import { foldWord, madeOnce, phrasesIn, wordList } from './gather.ts';

const byName = madeOnce(
	(): ReadonlyMap<string, string> =>
		new Map(
			languages
				.flatMap(({ shortNames }) => phrasesIn(shortNames))
				.flatMap((group) => {
					const names = wordList(foldWord(group));
					return names.map((name) => [name, names[0] ?? name] as const);
				}),
		),
);

/** What stands for a given name and all that it is for short, folded: `robert` for `bob`; a name itself where none does. */
export const wholeName = (name: string): string => byName().get(name) ?? name;

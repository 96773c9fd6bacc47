import { languages } from '../index.ts';
import { foldWord, madeOnce, phrasesIn, wordList } from './gather.ts';

/** By each whole name the short ones, by each short one the whole ones. */
const pairs = madeOnce((): ReadonlyMap<string, readonly string[]> => {
	const found = new Map<string, string[]>();
	const put = (name: string, other: string): void => void (found.get(name)?.push(other) ?? found.set(name, [other]));
	for (const group of languages.flatMap(({ shortNames }) => phrasesIn(shortNames))) {
		const [wholes = [], shorts = []] = foldWord(group).split(':').map(wordList);
		for (const whole of wholes) {
			for (const short of shorts) {
				put(whole, short);
				put(short, whole);
			}
		}
	}
	return found;
});

/**
 * What else somebody may be called who has a given name, folded: `bob` and `rob` for `robert`, `patrick` and `patricia` for
 * `pat`. Two whole names are never one, nor are two short ones.
 */
export const namesForShort = (name: string): readonly string[] => pairs().get(name) ?? [];

import { foldWord } from '../../languages/all/gather.ts';
import { namesForShort } from '../../languages/all/shortNames.ts';
import { type Mention, nameSaid } from './mention.ts';

/** Whom the names that are said mean. */
export interface Clusters {
	/** For each mention, the key of its person. */
	readonly keys: readonly string[];
	/** By key: the name to write, the fullest that is said. */
	readonly names: ReadonlyMap<string, string>;
}

/** The words of a name as they are compared; initials in the middle left out. */
const coreOf = ({ words }: Pick<Mention, 'words'>): readonly string[] =>
	words
		.map((word) => foldWord(word.toLowerCase()).replace(/\.$/, ''))
		.filter((word, index, all) => !(index > 0 && index < all.length - 1 && word.length === 1));

/** Joins names: `Mr. Lee`, `Ann` and `Ann Lee` are one person where only one full name fits. */
export function clustersOf(mentions: readonly Mention[], declared: readonly string[]): Clusters {
	const full = new Map<string, string>();
	for (const name of declared) full.set(coreOf({ words: name.split(/\s+/) }).join(' '), name);
	for (const { words } of mentions) {
		const core = coreOf({ words });
		const key = core.join(' ');
		if (core.length > 1 && !full.has(key)) full.set(key, words.join(' '));
	}
	const byFirst = new Map<string, Set<string>>();
	const byEnd = new Map<string, Set<string>>();
	for (const key of full.keys()) {
		const words = key.split(' ');
		const [first = ''] = words;
		if (words.length > 1) for (const name of [first, ...namesForShort(first)]) put(byFirst, name, key);
		for (let at = 1; at < words.length; at++) put(byEnd, words.slice(at).join(' '), key);
	}
	const keys = mentions.map((mention) => {
		const core = coreOf(mention);
		const key = core.join(' ');
		const fits =
			core.length > 1
				? mention.courtesy === ''
					? undefined
					: byEnd.get(key)
				: mention.courtesy === ''
					? (byFirst.get(key) ?? byEnd.get(key))
					: byEnd.get(key);
		const [only] = fits ?? [];
		return fits?.size === 1 && only !== undefined ? only : key;
	});
	return { keys, names: namesFor(mentions, keys, declared) };
}

const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
	map.set(key, (map.get(key) ?? new Set<string>()).add(value));
};

/** The name that is said most often among those with the most words; one name alone keeps its courtesy. */
function namesFor(
	mentions: readonly Mention[],
	keys: readonly string[],
	declared: readonly string[],
): ReadonlyMap<string, string> {
	const known = new Map(declared.map((name) => [coreOf({ words: name.split(/\s+/) }).join(' '), name]));
	const counts = new Map<string, Map<string, { readonly words: number; readonly count: number }>>();
	for (const [index, { words, courtesy }] of mentions.entries()) {
		const key = keys[index] ?? '';
		const written = nameSaid({ words, courtesy });
		const own = counts.get(key) ?? new Map<string, { readonly words: number; readonly count: number }>();
		counts.set(key, own.set(written, { words: words.length, count: (own.get(written)?.count ?? 0) + 1 }));
	}
	return new Map(
		[...counts].map(([key, own]) => {
			const [best] = [...own].sort(
				([one, a], [other, b]) => b.words - a.words || isShouted(one) - isShouted(other) || b.count - a.count,
			);
			return [key, known.get(key) ?? best?.[0] ?? key];
		}),
	);
}

/** 1 for a name in capitals throughout, as printed records head a statement with. */
const isShouted = (name: string): number => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);

import { foldWord } from '../../languages/all/gather.ts';
import { commonGivenNames, commonSurnames } from '../../languages/all/knownNames.ts';
import { isPatronymic } from '../../languages/all/patronymics.ts';
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
	const sameAs = joinedFull([...full.keys()]);
	const glued = gluedFull(mentions);
	// `Маша` and `Мария` are one where nobody says a surname.
	const bare = new Set(
		mentions.filter(({ words, courtesy }) => words.length === 1 && courtesy === '').map((own) => coreOf(own).join(' ')),
	);
	const byFirst = new Map<string, Set<string>>();
	const byEnd = new Map<string, Set<string>>();
	for (const key of full.keys()) {
		if (sameAs.has(key)) continue;
		const words = key.split(' ');
		const [first = ''] = words;
		if (words.length > 1) for (const name of [first, ...namesForShort(first)]) put(byFirst, name, key);
		for (let at = 1; at < words.length; at++) put(byEnd, words.slice(at).join(' '), key);
	}
	const keys = mentions.map((mention) => {
		const core = coreOf(mention);
		const said = core.join(' ');
		const key = sameAs.get(said) ?? glued.get(said) ?? said;
		if (key !== said) return key;
		const fits =
			core.length > 1
				? mention.courtesy === ''
					? undefined
					: byEnd.get(key)
				: mention.courtesy === ''
					? (byFirst.get(key) ?? byEnd.get(key))
					: (byEnd.get(key) ?? (isGivenAlone(key) ? byFirst.get(key) : undefined));
		if (!fits && core.length === 1 && mention.courtesy === '') return wholeOf(key, bare) ?? key;
		const [only] = fits ?? [];
		return fits?.size === 1 && only !== undefined ? only : key;
	});
	return { keys, names: namesFor(mentions, keys, declared) };
}

/**
 * Names that another holds whole: `Анна Сергеевна` is `Анна Сергеевна Волкова`, and `Анна Волкова` where no other Anna is
 * named. By each of them, the one it is.
 */
function joinedFull(keys: readonly string[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const byFirst = new Map<string, Set<string>>();
	for (const key of keys) put(byFirst, key.split(' ')[0] ?? '', key);
	for (const own of byFirst.values()) {
		if (own.size < 2) continue;
		const fathers = [...own].filter(isByFather);
		const others = [...own].filter((key) => !isByFather(key));
		for (const key of fathers) {
			const longer = others.filter((other) => other.startsWith(`${key} `));
			const fits = longer.length > 0 ? longer : fathers.length === 1 ? others : [];
			const [only] = fits;
			if (fits.length === 1 && only !== undefined) found.set(key, only);
		}
	}
	return found;
}

/** `анна сергеевна`: a given name and the father's. */
const isByFather = (key: string): boolean => {
	const words = key.split(' ');
	return words.length === 2 && isPatronymic(words[1] ?? '');
};

/** In a script without capitals: `王` and `小安` are parts of the one name that begins or ends so. By the part, the whole. */
function gluedFull(mentions: readonly Mention[]): ReadonlyMap<string, string> {
	const names = new Set(
		mentions.flatMap(({ words }) => (words.length === 1 ? words : [])).filter((name) => /\p{Lo}/u.test(name)),
	);
	const longer = new Map<string, Set<string>>();
	for (const name of names) {
		for (let at = 1; at < name.length; at++) {
			put(longer, name.slice(0, at), name);
			if (name.length - at > 1) put(longer, name.slice(at), name);
		}
	}
	return new Map(
		[...names].flatMap((name) => {
			const [only] = longer.get(name) ?? [];
			return only !== undefined && longer.get(name)?.size === 1 ? [[name, only] as const] : [];
		}),
	);
}

/** The one whole name that is said for a short one; the name with more letters is the whole one. */
function wholeOf(key: string, bare: ReadonlySet<string>): string | undefined {
	const others = namesForShort(key).filter((name) => bare.has(name));
	const [only = ''] = others;
	return others.length === 1 &&
		only.length > key.length &&
		namesForShort(only).filter((name) => bare.has(name)).length === 1
		? only
		: undefined;
}

/** `пане Олеже`, `deputada Joana`: behind some courtesies stands a given name. One that is a surname too may be that. */
const isGivenAlone = (key: string): boolean => commonGivenNames.has(key) && !commonSurnames.has(key);

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
	const counts = new Map<string, Map<string, Said>>();
	const called = new Map<string, number>();
	for (const [index, { words, courtesy, cue, speech }] of mentions.entries()) {
		const key = keys[index] ?? '';
		if (cue !== 'told' && !called.has(key)) called.set(key, speech);
		const written = nameSaid({ words, courtesy });
		const own = counts.get(key) ?? new Map<string, Said>();
		counts.set(
			key,
			own.set(written, {
				words: words.length,
				letters: gluedLetters(words),
				count: (own.get(written)?.count ?? 0) + 1,
				late: cue === 'told' && (called.get(key) ?? speech) < speech,
			}),
		);
	}
	return new Map(
		[...counts].map(([key, own]) => {
			// Who is called is named in full before, or often: `Ben` is not the `Ben Laurie` whom somebody tells of once.
			const [best] = [...own]
				.filter(([, { late, count }]) => !late || count > 1)
				.sort(
					([one, a], [other, b]) =>
						b.words - a.words || b.letters - a.letters || isShouted(one) - isShouted(other) || b.count - a.count,
				);
			return [key, known.get(key) ?? best?.[0] ?? key];
		}),
	);
}

/** How a name is said: its words, its letters where it has no spaces, how often. */
interface Said {
	readonly words: number;
	readonly letters: number;
	readonly count: number;
	/** True where it was last told of, and somebody was called by a part of it before. */
	readonly late: boolean;
}

const gluedLetters = ([first = '']: readonly string[]): number => (/\p{Lo}/u.test(first) ? first.length : 0);

/** 1 for a name in capitals throughout, as printed records head a statement with. */
const isShouted = (name: string): number => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);

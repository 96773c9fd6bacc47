import { nameForms } from '../../languages/all/nameForms.ts';

/** Somebody whose names are looked for. */
export interface NamedPerson {
	readonly names: readonly string[];
	/** Words that name the person by themselves, in lower case. */
	readonly parts: readonly string[];
}

/** Words of a name in a row, and by which pseudonyms they may be meant: several where people share a name. */
export interface NameInWords {
	readonly words: readonly string[];
	/** Indices of people. */
	readonly people: readonly number[];
}

/** Finds names by their words, however they are declined. */
export interface NameLookup {
	/** The words of names (in lower case) that a word of the text may be a form of. */
	readonly bases: ReadonlyMap<string, ReadonlySet<string>>;
	/** The names that begin with a word, the longest first. */
	readonly byFirst: ReadonlyMap<string, readonly NameInWords[]>;
}

/** A word of a text: letters and digits, marks and apostrophes inside. */
export const wordIn = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=[\p{L}\p{N}]))*/gu;

/** The words of a name as a text has them. */
export const wordsOfName = (name: string): readonly string[] =>
	(name.match(wordIn) ?? []).map((word) => word.toLowerCase());

/** Names of several words as a whole, and each part by itself. A name of one word counts only where it is a part. */
export function nameLookup(people: readonly NamedPerson[]): NameLookup {
	const names = new Map<string, { readonly words: readonly string[]; readonly people: Set<number> }>();
	const add = (words: readonly string[], person: number) => {
		const key = words.join(' ');
		const known = names.get(key) ?? { words, people: new Set() };
		known.people.add(person);
		names.set(key, known);
	};
	for (const [person, { names: written, parts }] of people.entries()) {
		for (const name of written) {
			const words = wordsOfName(name);
			if (words.length > 1) add(words, person);
		}
		for (const part of parts) add([part], person);
	}
	const bases = new Map<string, Set<string>>();
	const byFirst = new Map<string, NameInWords[]>();
	for (const { words, people: found } of names.values()) {
		const first = words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), { words, people: [...found] }]);
		for (const word of words)
			for (const form of nameForms(word)) bases.set(form, (bases.get(form) ?? new Set()).add(word));
	}
	for (const own of byFirst.values()) own.sort((a, b) => b.words.length - a.words.length);
	return { bases, byFirst };
}

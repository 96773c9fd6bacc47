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
	readonly bases: ReadonlyMap<string, readonly string[]>;
	/**
	 * The names that begin with a word, as a word of the text may be a form of it, and whose other words may be those that
	 * follow in the text; the longest first. Of thousands with one given name only those are looked at.
	 */
	readonly namesFrom: (base: string, following: (offset: number) => string | undefined) => readonly NameInWords[];
}

/** A word of a text: letters and digits, marks and apostrophes inside. */
export const wordIn = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=[\p{L}\p{N}]))*/gu;

/** The words of a text and where each begins: they stand in it in order, which finds them without a match of each. */
export function wordsAt(text: string): readonly { readonly text: string; readonly start: number }[] {
	let end = 0;
	return (text.match(wordIn) ?? []).map((word) => {
		const start = text.indexOf(word, end);
		end = start + word.length;
		return { text: word, start };
	});
}

/** A word of a text as names are looked up: in lower case, one kind of apostrophe. */
export function keyOfWord(word: string): string {
	const lower = word.toLowerCase();
	return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** The words of a name as a text has them. */
export const wordsOfName = (name: string): readonly string[] =>
	(name.match(wordIn) ?? []).map((word) => word.toLowerCase());

/**
 * Names of several words as a whole, and each part by itself. A name of one word counts only where it is a part. `said` has
 * every word that is ever looked up: names by the thousand have forms by the million, of which a text has few.
 */
export function nameLookup(people: readonly NamedPerson[], said: ReadonlySet<string>): NameLookup {
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
	const start = newStep();
	for (const { words, people: found } of names.values()) {
		let at = start;
		for (const word of words) {
			const next = at.next.get(word) ?? newStep();
			at.next.set(word, next);
			at = next;
		}
		at.name = { words, people: [...found] };
	}
	const bases = basesOf(new Set([...names.values()].flatMap(({ words }) => words)), said);
	return {
		bases,
		namesFrom(base, following) {
			const first = start.next.get(base);
			const byLength: NameInWords[][] = [];
			for (let steps = first ? [first] : [], offset = 1; steps.length > 0; offset++) {
				byLength.push(steps.flatMap(({ name }) => name ?? []));
				const forms = bases.get(following(offset) ?? '') ?? [];
				steps = steps.flatMap(({ next }) => forms.flatMap((word) => next.get(word) ?? []));
			}
			return byLength.reverse().flat();
		},
	};
}

/** The words that each form is of, of those that are said. */
function basesOf(words: Iterable<string>, said: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
	const bases = new Map<string, readonly string[]>();
	for (const word of words) {
		for (const form of nameForms(word)) {
			if (said.has(form)) bases.set(form, [...(bases.get(form) ?? []), word]);
		}
	}
	return bases;
}

/** A place inside of names: what ends there, and the words that go on from there. */
interface Step {
	name: NameInWords | undefined;
	readonly next: Map<string, Step>;
}

const newStep = (): Step => ({ name: undefined, next: new Map() });

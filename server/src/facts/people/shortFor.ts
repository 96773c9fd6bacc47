import type { DeclaredName } from '../../model/convention.ts';
import { nameForm } from '../../people/nameForm.ts';
import { namesOfDeclared } from '../../people/peopleIn.ts';
import { remembered } from '../../text/remembered.ts';
import { partsOf } from '../misspellings/nameParts.ts';

/**
 * True where a label can mean a declared person although it is none of the declared names: some words of the name,
 * the name with an office before it, its initials, or a handle made of it (`alee`).
 */
export const isShortFor = (label: string, declared: DeclaredName): boolean => canMean(shortName(label), declared);

/**
 * Those of many declared people for whom a label can stand in this way, in the order of the list. Looks at those alone who
 * have a word or initials in common with the label: a text may have thousands of both.
 */
export const declaredFor = (label: string, declared: readonly DeclaredName[]): readonly DeclaredName[] =>
	declared.length === 0 ? [] : lookupIn(declared)(label);

/** A label, as far as it can be short for a name. */
interface ShortName {
	/** Words as in {@link partsOf}. */
	readonly words: readonly string[];
	/** The letters of one word, which may be a handle; empty for several words. */
	readonly handle: string;
	/** Small letters that may be initials; empty where the label is none. */
	readonly code: string;
}

function shortName(label: string): ShortName {
	const { words } = partsOf(label);
	const letters = label.replace(/[\s.]/g, '');
	return {
		words,
		handle: words.length === 1 ? (words[0] ?? '').replace(/[^\p{L}]/gu, '') : '',
		code: /^\p{Lu}{2,4}$/u.test(letters) ? letters.toLowerCase() : '',
	};
}

/** A handle holds a word of the name of at least so many letters … */
const shortestInHandle = 4;

/** … and at most so many letters beside it. */
const besideInHandle = 3;

const canMean = (short: ShortName, declared: DeclaredName): boolean =>
	takenApart(declared).some((name) => canStandFor(short, name));

/** The same for one of the names of somebody, who may have thousands. */
function canStandFor({ words: own, handle, code }: ShortName, { words, initials }: OwnName): boolean {
	if (own.length === 0 || words.length === 0) return false;
	const [less, more] = own.length <= words.length ? [own, words] : [words, own];
	if (less.join('').length > 2 && less.every((word) => more.includes(word))) return true;
	return isHandleOf(handle, words) || (code !== '' && initials.some((letters) => letters.startsWith(code)));
}

/** One of the names that somebody is declared with. */
interface OwnName {
	readonly person: DeclaredName;
	/** As in {@link partsOf}. */
	readonly words: readonly string[];
	readonly initials: readonly string[];
}

/** Everybody's names are asked for many times. */
const takenApart = remembered((person: DeclaredName): readonly OwnName[] =>
	namesOfDeclared(person).map((name) => ({
		person,
		words: partsOf(name).words,
		initials: nameForm(name).initials,
	})),
);

/** One word that holds a longer word of the name, and little else. */
const isHandleOf = (handle: string, words: readonly string[]): boolean =>
	words.some(
		(word) => word.length >= shortestInHandle && handle.includes(word) && handle.length <= word.length + besideInHandle,
	);

/** A list is asked about every label of a text. */
const lookupIn = remembered((declared: readonly DeclaredName[]) => {
	const order = new Map(declared.map((person, index) => [person, index]));
	const names = declared.flatMap(takenApart);
	const byWord = new Map<string, OwnName[]>();
	const byCode = new Map<string, OwnName[]>();
	for (const name of names) {
		for (const word of new Set(name.words)) put(byWord, word, name);
		for (const all of name.initials) for (let end = 2; end <= 4; end++) put(byCode, all.slice(0, end), name);
	}
	// A whole name within a longer label is found by its rarest word.
	const byRarest = new Map<string, OwnName[]>();
	for (const name of names) put(byRarest, rarestOf(name.words, byWord), name);
	const answers = new Map<string, readonly DeclaredName[]>();
	return (label: string): readonly DeclaredName[] => {
		const short = shortName(label);
		const { words, handle, code } = short;
		const key = `${[...new Set(words)].sort().join(' ')}/${words.length}/${code}`;
		const known = answers.get(key);
		if (known) return known;
		const near = [
			...(byWord.get(rarestOf(words, byWord)) ?? []),
			...words.flatMap((word) => byRarest.get(word) ?? []),
			...partsOfHandle(handle).flatMap((part) => byWord.get(part) ?? []),
			...(byCode.get(code) ?? []),
		];
		const meant = near.filter((name) => canStandFor(short, name)).map(({ person }) => person);
		const answer = [...new Set(meant)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		answers.set(key, answer);
		return answer;
	};
});

function put(index: Map<string, OwnName[]>, key: string, name: OwnName): void {
	const found = index.get(key);
	if (!found) index.set(key, [name]);
	else if (found.at(-1) !== name) found.push(name);
}

/** The one of some words that the fewest have. */
const rarestOf = (words: readonly string[], byWord: ReadonlyMap<string, readonly OwnName[]>): string =>
	words.reduce(
		(best, word) => ((byWord.get(word)?.length ?? 0) < (byWord.get(best)?.length ?? 0) ? word : best),
		words[0] ?? '',
	);

/** What a handle may hold of a name. */
function partsOfHandle(handle: string): readonly string[] {
	const parts: string[] = [];
	for (let length = Math.max(shortestInHandle, handle.length - besideInHandle); length <= handle.length; length++)
		for (let from = 0; from + length <= handle.length; from++) parts.push(handle.slice(from, from + length));
	return parts;
}

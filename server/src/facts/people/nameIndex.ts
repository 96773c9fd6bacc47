import { courtesyOf, type NameForm } from '../../people/nameForm.ts';

/** Runs of more words than this are not looked up: no office and no name is that long. */
const longestRun = 12;

/** What of a name is looked up. */
type Kind = 'part' | 'joined' | 'handle' | 'courtesy' | 'begins' | 'full' | 'long' | 'longer' | 'run';

type Keys = Readonly<Record<Kind, (form: NameForm) => readonly string[]>>;

/**
 * Keys under which a name is kept, so that those of {@link keysToFind} find all that it may be meant by, and few others.
 * Words alone would not do: of a thousand people a hundred may be called Ann, and each asks for all of them.
 */
const keysToKeep: Keys = {
	part: ({ names }) => [names[0] ?? '', names.at(-1) ?? ''],
	joined: ({ names }) => [names.join('')],
	handle: ({ names, words }) => (words.length === 1 ? [withoutPoints(names[0] ?? '')] : []),
	courtesy: ({ courtesy }) => (courtesy === '' ? [] : [courtesy]),
	begins: ({ words }) => [words[0] ?? ''],
	// Names of two are found by both, longer ones by the second name too, each of them but the last perhaps an initial.
	full: ({ names }) => {
		const [first = '', last = ''] = names;
		return names.length === 2
			? [...lettered(first).map((own) => `${own} ${last}`), `${first} ${last.slice(0, 1)}*`]
			: [];
	},
	longer: ({ names }) => (names.length > 2 ? lettered(names[0] ?? '').map((own) => `${own} ${names.at(-1)}`) : []),
	long: ({ names }) =>
		names.length > 2
			? lettered(names[0] ?? '').flatMap((own) =>
					lettered(names[1] ?? '').map((middle) => `${own} ${middle} ${names.at(-1)}`),
				)
			: [],
	run: ({ words }) => runsOf(words),
};

/** Keys of all names that a name may mean, as far as `mayMean` can say yes. */
const keysToFind: Keys = {
	part: ({ names }) => [names[0] ?? ''],
	joined: ({ names }) => [withoutPoints(names[0] ?? '')],
	handle: ({ names }) => [names.join('')],
	courtesy: ({ words }) => [courtesyOf(words[0] ?? '')],
	begins: ({ words }) => [words[0] ?? ''],
	full: ({ names }) => {
		const [first = '', last = ''] = [names[0], names.at(-1)];
		const both = alike(first).map((own) => `${own} ${last}`);
		if (names.length > 2) return both;
		return [...both, last.length === 1 ? `${first} ${last}*` : `${first} ${last.slice(0, 1)}`];
	},
	longer: ({ names }) => alike(names[0] ?? '').map((own) => `${own} ${names.at(-1)}`),
	long: ({ names }) =>
		alike(names[0] ?? '').flatMap((own) => alike(names[1] ?? '').map((middle) => `${own} ${middle} ${names.at(-1)}`)),
	run: ({ words }) => [words.join(' ')],
};

/** The kinds of keys by which a name looks for those whom it may mean. */
function kindsToFind({ names, words }: NameForm): readonly Kind[] {
	if (names.length === 0) return words.length > 1 ? ofOffice : ofOneWord;
	return names.length === 1 ? ofOneName : names.length === 2 ? ofTwoNames : ofMore;
}

const ofOffice: readonly Kind[] = ['run'];
const ofOneWord: readonly Kind[] = ['courtesy', 'begins'];
const ofOneName: readonly Kind[] = ['part', 'joined'];
const ofTwoNames: readonly Kind[] = ['full', 'longer', 'handle', 'run'];
const ofMore: readonly Kind[] = ['full', 'long', 'handle', 'run'];

/** Whoever has a name, by what other names may mean it. */
export interface NameIndex<Owner extends object> {
	note(owner: Owner, form: NameForm): void;
	/** Those with a name that this one may mean, some perhaps more than once, and others. */
	find(form: NameForm): Iterable<Owner>;
}

/**
 * An index in which names of some forms are looked for and no others: where all that is asked for has two names, nobody is
 * kept by one of them, and where nobody has three, nobody is looked for by them.
 */
export function nameIndex<Owner extends object>(asked: Iterable<NameForm>): NameIndex<Owner> {
	const byKind = new Map<Kind, Map<string, Owner | Set<Owner>>>();
	for (const form of asked) for (const kind of kindsToFind(form)) if (!byKind.has(kind)) byKind.set(kind, new Map());
	return {
		note(owner, form) {
			for (const [kind, byKey] of byKind) {
				for (const key of keysToKeep[kind](form)) {
					const found = byKey.get(key);
					if (found instanceof Set) found.add(owner);
					// Most keys are one person's: a set for each would be most of what is made here.
					else if (found !== owner) byKey.set(key, found ? new Set([found, owner]) : owner);
				}
			}
		},
		*find(form) {
			for (const kind of kindsToFind(form)) {
				const byKey = byKind.get(kind);
				if (!byKey || byKey.size === 0) continue;
				for (const key of keysToFind[kind](form)) {
					const found = byKey.get(key);
					if (found instanceof Set) yield* found;
					else if (found) yield found;
				}
			}
		},
	};
}

const lettered = (name: string): readonly string[] => (name.length > 1 ? [name, `${name[0]}*`] : [name]);

/** The name itself, and its initial where it has more letters; for an initial whatever begins with it. */
const alike = (name: string): readonly string[] => [name, name.length > 1 ? name.slice(0, 1) : `${name}*`];

/** `annlee` of `ann_lee`. */
const withoutPoints = (name: string): string => name.replace(/[_.-]/g, '');

/** Some words at the beginning or the end, two or more, and fewer than all. */
function runsOf(words: readonly string[]): readonly string[] {
	const runs: string[] = [];
	for (let length = 2; length <= Math.min(words.length - 1, longestRun); length++) {
		runs.push(words.slice(0, length).join(' '), words.slice(-length).join(' '));
	}
	return runs;
}

import { courtesyOf, type NameForm } from '../../people/nameForm.ts';

/** Runs of more words than this are not looked up: no office and no name is that long. */
const longestRun = 12;

/**
 * Keys under which a name is kept, so that those of {@link keysToFind} find all that it may be meant by, and few others.
 * Words alone would not do: of a thousand people a hundred may be called Ann, and each asks for all of them.
 */
export function keysToKeep({ names, words, courtesy }: NameForm): readonly string[] {
	const [first = '', last = ''] = [names[0], names.at(-1)];
	return [
		...new Set([
			`part ${first}`,
			`part ${last}`,
			`joined ${names.join('')}`,
			`handle ${words.length === 1 ? withoutPoints(first) : ''}`,
			`courtesy ${courtesy}`,
			`begins ${words[0] ?? ''}`,
			...fullKeys(names),
			...runsOf(words),
		]),
	];
}

/** Names of two are found by both, longer ones by the second name too, each of them but the last perhaps an initial. */
function fullKeys(names: readonly string[]): readonly string[] {
	const [first = '', second = '', last = ''] = [names[0], names[1], names.at(-1)];
	if (names.length < 2) return [];
	const lettered = (name: string): readonly string[] => (name.length > 1 ? [name, `${name[0]}*`] : [name]);
	if (names.length === 2)
		return lettered(first)
			.map((own) => `full ${own} ${last}`)
			.concat(`full ${first} ${last.slice(0, 1)}*`);
	return lettered(first).flatMap((own) => [
		`longer ${own} ${last}`,
		...lettered(second).map((middle) => `long ${own} ${middle} ${last}`),
	]);
}

/** Keys of all names that a name may mean, as far as `mayMean` can say yes. */
export function keysToFind({ names, words }: NameForm): readonly string[] {
	const [first = '', second = '', last = ''] = [names[0], names[1], names.at(-1)];
	const run = `run ${words.join(' ')}`;
	if (names.length === 0) {
		return words.length > 1 ? [run] : [`courtesy ${courtesyOf(words[0] ?? '')}`, `begins ${words[0] ?? ''}`];
	}
	if (names.length === 1) return [`part ${first}`, `joined ${withoutPoints(first)}`];
	const both = alike(first).map((own) => `full ${own} ${last}`);
	const more =
		names.length > 2
			? alike(first).flatMap((own) => alike(second).map((middle) => `long ${own} ${middle} ${last}`))
			: [
					...alike(first).map((own) => `longer ${own} ${last}`),
					last.length === 1 ? `full ${first} ${last}*` : `full ${first} ${last.slice(0, 1)}`,
				];
	return [...both, ...more, `handle ${names.join('')}`, run];
}

/** The name itself, and its initial where it has more letters; for an initial whatever begins with it. */
const alike = (name: string): readonly string[] => [name, name.length > 1 ? name.slice(0, 1) : `${name}*`];

/** `annlee` of `ann_lee`. */
const withoutPoints = (name: string): string => name.replace(/[_.-]/g, '');

/** Some words at the beginning or the end, two or more, and fewer than all. */
function runsOf(words: readonly string[]): readonly string[] {
	const runs: string[] = [];
	for (let length = 2; length <= Math.min(words.length - 1, longestRun); length++) {
		runs.push(`run ${words.slice(0, length).join(' ')}`, `run ${words.slice(-length).join(' ')}`);
	}
	return runs;
}

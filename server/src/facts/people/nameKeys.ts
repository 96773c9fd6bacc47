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
			`full ${first} ${last}`,
			`first letter ${first.slice(0, 1)} ${last}`,
			`last letter ${first} ${last.slice(0, 1)}`,
			...runsOf(words),
		]),
	];
}

/** Keys of all names that a name may mean, as far as `mayMean` can say yes. */
export function keysToFind({ names, words }: NameForm): readonly string[] {
	const [first = '', last = ''] = [names[0], names.at(-1)];
	const run = `run ${words.join(' ')}`;
	if (names.length === 0) {
		return words.length > 1 ? [run] : [`courtesy ${courtesyOf(words[0] ?? '')}`, `begins ${words[0] ?? ''}`];
	}
	if (names.length === 1) return [`part ${first}`, `joined ${withoutPoints(first)}`];
	return [
		`full ${first} ${last}`,
		first.length === 1 ? `first letter ${first} ${last}` : `full ${first.slice(0, 1)} ${last}`,
		last.length === 1 ? `last letter ${first} ${last}` : `full ${first} ${last.slice(0, 1)}`,
		`handle ${names.join('')}`,
		run,
	];
}

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

import { givesThanks } from '../../languages/all/talk.ts';
import { sentencesIn } from '../naming/sentences.ts';
import { callsIn } from './calls.ts';

/** Where at the end of a speech a list may stand, in UTF-16 units. */
const list = 160;

/**
 * Those whom the last sentence of a text names, two at least, in their order, where one at least is called: `Ms. Ash,
 * followed by Mr. Birch`. Empty where they are thanked.
 */
export function peopleInList(tail: string, callers: ReadonlyMap<string, readonly number[]>): readonly number[] {
	const end = sentencesIn(tail.slice(-list)).at(-1) ?? '';
	const found: number[] = [];
	if (givesThanks(end)) return found;
	const calls = callsIn(end, callers);
	if (!calls.some(({ kind }) => kind !== 'mention')) return found;
	for (const { people } of calls) {
		const [only] = people;
		if (people.length === 1 && only !== undefined && !found.includes(only)) found.push(only);
	}
	return found.length > 1 ? found : [];
}

import type { Call } from './calls.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import { peopleInList } from './peopleInList.ts';

/** How far from its end a speech still hands over, in UTF-16 units. */
const handingOver = 220;

/** Names that are called: by whoever speaks before, by whoever answers, and in the words themselves. */
export function nameEvidence(gap: Gap, put: Put): void {
	const { conversation, callsBefore, callsWithin, callsAfter, saidBefore, saidAfter, people, before, after } = gap;
	const last = before[0] ?? -1;
	const next = after[0] ?? -1;
	const at = saidBefore ? lineName(saidBefore.endLine) : '';
	// `Ms. Ash, followed by Mr. Birch`: Mr. Birch has to wait.
	const [, ...later] = peopleInList(saidBefore?.tail ?? '', conversation.callers);
	const near = callsBefore.filter(
		({ toEnd, people: meant }) =>
			toEnd <= handingOver && !meant.includes(last) && !meant.every((person) => later.includes(person)),
	);
	each(near, 'handed', (person, value, { text }) =>
		put('handed', person, value, () => `the speaker before hands over to ${text} (${at})`),
	);
	each(near, 'vocative', (person, value, { text }) =>
		put('called', person, value, () => `the speaker before says “${text}” to them (${at})`),
	);
	each(near, 'mention', (person, value, { text }) =>
		put('mentioned before', person, value, () => `the speaker before names ${text} (${at})`),
	);
	const final = near.at(-1);
	if (final && final.toEnd < 90) {
		for (const person of final.people)
			put('called last', person, 1 / final.people.length, () => `the speaker before ends with “${final.text}” (${at})`);
	}
	const answers = callsAfter.filter(({ at: place, people: meant }) => place < 160 && !meant.includes(next));
	const from = saidAfter ? lineName(saidAfter.line) : '';
	for (const kind of ['vocative', 'handed'] as const) {
		each(answers, kind, (person, value, { text }) =>
			put('answered', person, value, () => `the next speaker says “${text}” to them (${from})`),
		);
	}
	each(answers, 'mention', (person, value, { text }) =>
		put('mentioned after', person, value, () => `the next speaker names ${text} (${from})`),
	);
	for (const kind of ['vocative', 'handed'] as const)
		each(callsWithin, kind, (person, value) => put('calls self', person, value));
	each(callsWithin, 'mention', (person, value) => put('mentions self', person, value));
	const tail = saidBefore?.tail.slice(-handingOver).toLowerCase() ?? '';
	for (const { index, group, speaker } of people) {
		if (index !== last && group !== '' && holds(tail, group)) {
			put('group called', index, 1, () => `the speaker before hands over to ${speaker?.affiliation ?? group} (${at})`);
		}
	}
}

/** Every person that calls of a kind may mean, once, with how surely it is they: 1, or less where several have the name. */
function each(
	calls: readonly Call[],
	kind: Call['kind'],
	put: (person: number, value: number, call: Call) => void,
): void {
	const best = new Map<number, { readonly value: number; readonly call: Call }>();
	for (const call of calls) {
		if (call.kind !== kind) continue;
		const value = 1 / call.people.length;
		for (const person of call.people) {
			if (value > (best.get(person)?.value ?? 0)) best.set(person, { value, call });
		}
	}
	for (const [person, { value, call }] of best) put(person, value, call);
}

function holds(text: string, phrase: string): boolean {
	const at = text.indexOf(phrase);
	return at >= 0 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + phrase.length] ?? ' '));
}

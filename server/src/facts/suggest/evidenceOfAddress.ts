import { isCourtesy } from '../../languages/all/courtesies.ts';
import { givesThanks } from '../../languages/all/talk.ts';
import type { Call } from './calls.ts';
import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import { peopleInList } from './peopleInList.ts';

/** How far from its end a speech still hands over, in UTF-16 units. */
const handingOver = 220;
/** Where somebody who asked is answered by name. */
const atOnce = 40;
/** So many speeches a list of speakers holds for. */
const listHolds = 6;

const isCall = ({ kind }: Call): boolean => kind !== 'mention';

/** How those around call somebody, beyond that they do: alone, in thanks, in a list, early in a long speech. */
export function addressEvidence(gap: Gap, put: Put): void {
	calledBefore(gap, put);
	inList(gap, put);
	const { callsAfter, saidAfter, said, after } = gap;
	const next = after[0] ?? -1;
	for (const call of callsAfter) {
		if (call.at > atOnce || !isCall(call) || call.people.includes(next) || !said.asks) continue;
		const reason = () => `the next speaker says “${call.text}” to them (${lineName(saidAfter?.line ?? 0)})`;
		for (const person of call.people) put('answered at once', person, 1 / call.people.length, reason);
	}
}

function calledBefore({ callsBefore, callsEarlier, saidBefore, before }: Gap, put: Put): void {
	const [last = -1] = before;
	const tail = saidBefore?.tail ?? '';
	const at = lineName(saidBefore?.endLine ?? 0);
	const near = callsBefore.filter((call) => call.toEnd <= handingOver && !call.people.includes(last));
	for (const call of near) {
		const value = 1 / call.people.length;
		const sentence = sentenceBefore(tail.slice(0, call.at));
		const alone = isAlone(sentence, tail.slice(call.at + call.text.length));
		for (const person of call.people) {
			if (alone) put('called alone', person, value, () => `the speaker before ends with “${call.text}” (${at})`);
			if (isCall(call) && givesThanks(sentence.slice(-40))) put('called in thanks', person, value);
		}
	}
	const earlier = callsEarlier.filter(
		(call) => call.toEnd > handingOver && isCall(call) && !call.people.includes(last),
	);
	const final = near.some(isCall) || !saidBefore?.asks ? undefined : earlier.at(-1);
	for (const person of final?.people ?? [])
		put(
			'called earlier',
			person,
			1 / (final?.people.length ?? 1),
			() => `the speaker before says “${final?.text ?? ''}” to them (${at})`,
		);
}

const withCourtesy = /(?:^|\s)(\p{L}{2,10})\.?\s+$/u;

/** What stands in a sentence before a name and its courtesy. */
function sentenceBefore(text: string): string {
	const courtesy = withCourtesy.exec(text.slice(-16));
	const before = isCourtesy(courtesy?.[1] ?? '') ? text.slice(0, -(courtesy?.[0].length ?? 0)) : text;
	return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('?'), before.lastIndexOf('!')) + 1);
}

const word = /\p{L}{4,}/u;

/** True for `Mr. Lee?`: nothing but the name, and nothing behind it. */
const isAlone = (before: string, after: string): boolean => after.trim().length <= 1 && !word.test(before);

/** `Ms. Ash, followed by Mr. Birch`: the first speaks next, then the others in turn. */
function inList(gap: Gap, put: Put): void {
	const { conversation, before, saidBefore, indexBefore, people } = gap;
	const { said, callers } = conversation;
	const [last = -1] = before;
	const [first] = peopleInList(saidBefore?.tail ?? '', callers);
	const at = lineName(saidBefore?.endLine ?? 0);
	if (first !== undefined && first !== last)
		put('first of those called', first, 1, () => `the speaker before names ${people[first]?.name ?? ''} (${at})`);
	for (let back = 1; back <= listHolds && indexBefore - back >= 0; back++) {
		const named = peopleInList(said[indexBefore - back]?.tail ?? '', callers);
		const place = named.indexOf(last);
		if (named.length === 0) continue;
		const next = named[place + 1];
		if (place >= 0 && next !== undefined && next !== last)
			put(
				'next of those called',
				next,
				1,
				() => `is next of those who were called (${lineName(said[indexBefore - back]?.endLine ?? 0)})`,
			);
		return;
	}
}

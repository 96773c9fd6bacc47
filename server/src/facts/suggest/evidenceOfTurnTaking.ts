import { lineName, type Put } from './evidence.ts';
import type { Gap } from './gap.ts';

/** How many turns what is expected of anybody counts as. */
const prior = 4;
/** The odds of a label that repeats the one before where a conversation is like others: one of eight. */
const usualRepeats = Math.log(1 / 7);

/** How turns follow each other in the whole conversation: whether people go on in a turn of their own, and who speaks two turns from whom. */
export function turnTakingEvidence(gap: Gap, put: Put): void {
	const { before, after, linesBefore, linesAfter, repeats } = gap;
	const [last = -1] = before;
	const [next = -1] = after;
	const more = Math.log(repeats / (1 - repeats)) - usualRepeats;
	put('repeats the last', last, more, () => `spoke just before (${lineName(linesBefore[0] ?? 0)})`);
	put('repeated by the next', next, more, () => `speaks next (${lineName(linesAfter[0] ?? 0)})`);
	twoTurnsAway(gap, put);
}

/** Who asks one after the other speaks to one after the other: what stands between tells nothing of that. */
function twoTurnsAway({ conversation, before, after, people, at }: Gap, put: Put): void {
	const { by, turns, skips } = conversation;
	const n = conversation.people.length;
	const from = before[1] ?? -1;
	const to = after[1] ?? -1;
	const all = turns.reduce((sum, own) => sum + own, 0);
	const own = by[at] ?? -1;
	const isThis = (one: number, other: number): boolean =>
		own >= 0 && ((one === by[at - 2] && other === own) || (one === own && other === by[at + 2]));
	const times = (one: number, other: number): number =>
		one < 0 || other < 0 || one >= n || other >= n
			? 0
			: Math.max(0, (skips.get(one * n + other) ?? 0) - (isThis(one, other) ? 1 : 0));
	const afterTwo = (person: number): string => {
		const counted = person === from ? 0 : times(from, person);
		return counted > 1 ? `spoke ${counted} times two turns after ${people[from]?.name ?? ''}` : '';
	};
	for (const { index } of people) {
		const expected = (prior * ((turns[index] ?? 0) + 0.3)) / (all + 0.3 * people.length);
		const behind = (times(from, index) + expected) / ((turns[from] ?? 0) + prior);
		const ahead = (times(index, to) + expected) / ((turns[to] ?? 0) + prior);
		put('two after', index, Math.log(behind), afterTwo);
		put('two before', index, Math.log(ahead));
	}
}

import type { Put } from './evidence.ts';
import type { Gap } from './gap.ts';

/** How many turns a prior counts as. */
const prior = 4;

/** Who follows whom in this conversation, and who comes between whom: counts over all other turns, smoothed. */
export function followingEvidence(gap: Gap, put: Put): void {
	const { conversation, before, after, people, repeats } = gap;
	const { pairs, triples, turns } = conversation;
	const n = conversation.people.length;
	const [b = -1] = before;
	const [a = -1] = after;
	const all = turns.reduce((sum, own) => sum + own, 0);
	const left = leftOut(gap);
	const pair = (from: number, to: number) => (pairs.get(from * n + to) ?? 0) - left(from, to);
	const share = (person: number) => ((turns[person] ?? 0) + 0.3) / (all + 0.3 * n);
	const outOf = (from: number) => Math.max(0, (turns[from] ?? 0) - 1);
	const chance = (from: number, to: number): number => {
		const expected = from === to ? repeats : ((1 - repeats) * share(to)) / Math.max(0.05, 1 - share(from));
		return (Math.max(0, pair(from, to)) + prior * Math.min(1, expected)) / (outOf(from) + prior);
	};
	let between = 0;
	const middle = people.map(({ index }) => {
		if (index >= n) return 0;
		const own = b >= 0 && a >= 0 ? (triples.get((b * n + index) * n + a) ?? 0) : 0;
		between += own;
		return own;
	});
	const last = b >= 0 ? (people[b]?.name ?? '') : '';
	const next = a >= 0 ? (people[a]?.name ?? '') : '';
	const follows = (person: number) => {
		const counted = b >= 0 ? pair(b, person) : 0;
		return counted > 1 ? `follows ${last} ${counted} times` : '';
	};
	const precedes = (person: number) => (pair(person, a) > 1 ? `speaks before ${next} ${pair(person, a)} times` : '');
	const comesBetween = (person: number) =>
		(middle[person] ?? 0) > 1 ? betweenReason(last, next, middle[person] ?? 0) : '';
	for (const { index } of people) {
		if (index >= n) {
			put('follows', index, Math.log(0.3 / (all + 1)));
			continue;
		}
		const from = b >= 0 ? chance(b, index) : share(index);
		const to = a >= 0 ? chance(index, a) : 0;
		put('follows', index, Math.log(from), follows);
		if (a >= 0) put('precedes', index, Math.log(to), precedes);
		if (b >= 0 && a >= 0) {
			const value = Math.log(((middle[index] ?? 0) + 1.5 * from * Math.sqrt(to)) / (between + 1.5));
			put('between', index, value, comesBetween);
		}
	}
}

const betweenReason = (last: string, next: string, times: number): string =>
	last === next
		? `spoke ${times} times between two turns of ${last}`
		: `spoke ${times} times between ${last} and ${next}`;

/** Pairs that the text shows only because the gap's own label is doubted or missing. */
function leftOut({ conversation: { by }, at, inside, before, after }: Gap): (from: number, to: number) => number {
	const own = by[at] ?? -1;
	const [b = -1] = before;
	const [a = -1] = after;
	return (from, to) => {
		if (inside) return from === b && to === a ? 1 : 0;
		if (own < 0) return 0;
		return (from === b && to === own ? 1 : 0) + (from === own && to === a ? 1 : 0);
	};
}

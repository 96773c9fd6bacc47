import type { Put } from './evidence.ts';
import type { Gap } from './gap.ts';

const fades = 0.82;

/** Who is in the conversation at this place: near turns count more than far ones. */
export function nearbyEvidence(gap: Gap, put: Put): void {
	const { before, after, people, conversation } = gap;
	const n = conversation.people.length;
	const near = people.map(() => 0);
	const withLast = people.map(() => 0);
	const [b = -1] = before;
	const [a = -1] = after;
	for (const row of [before, after]) {
		for (const [index, person] of row.entries()) {
			if (person < 0) continue;
			const weight = fades ** index;
			near[person] = (near[person] ?? 0) + weight;
			const beside = row[index + 1] ?? -1;
			for (const [one, other] of [
				[person, beside],
				[beside, person],
			] as const) {
				if (one >= 0 && other >= 0 && (one === b || one === a)) withLast[other] = (withLast[other] ?? 0) + weight;
			}
		}
	}
	const all = conversation.turns.reduce((sum, turns) => sum + turns, 0);
	const turnsOf = (person: number): number => (person < n ? (conversation.turns[person] ?? 0) : 0);
	const isNear = () => 'speaks often around here';
	const talks = (person: number) =>
		b >= 0 && people[b]?.name !== people[person]?.name ? `talks with ${people[b]?.name ?? ''} here` : '';
	const shares = (person: number) =>
		turnsOf(person) === 1 ? 'has one turn' : `has ${turnsOf(person)} of ${all} turns`;
	for (const { index } of people) {
		put('nearby', index, Math.log(0.08 + (near[index] ?? 0)), isNear);
		put('dialogue', index, Math.log(0.08 + (withLast[index] ?? 0)), talks);
		put('share', index, Math.log((turnsOf(index) + 0.5) / (all + 1)), shares);
	}
}

import type { Role } from '../conversation/roles.ts';
import type { Put } from './evidence.ts';
import type { Gap } from './gap.ts';
import { type HabitTrait, habitTraits } from './traits.ts';

/** How many turns what is usual counts as: for people of a role beside all, for somebody beside those of the role. */
const priorOfRole = 5;
const prior = 3;

/** What somebody's turns are like (questions, answers, length, names called) against what these words are like. */
export function habitEvidence({ conversation, traits: shown, at, people }: Gap, put: Put): void {
	const { habits, by, turns, roles } = conversation;
	const left = habits.traits[at];
	const owner = by[at] ?? -1;
	const all = turns.reduce((sum, own) => sum + own, 0) - (owner >= 0 ? 1 : 0);
	for (const [index, trait] of habitTraits.entries()) {
		const gone = owner >= 0 && left?.[index] ? 1 : 0;
		const usual = ((habits.all[index] ?? 0) - gone + 0.5) / (all + 1);
		const has = shown[index] ?? false;
		const countOf = (person: number) => (habits.own[person]?.[index] ?? 0) - (person === owner ? gone : 0);
		const turnsOf = (person: number) => (turns[person] ?? 0) - (person === owner ? 1 : 0);
		const ofRole = new Map<Role | undefined, number>();
		const rateOf = (role: Role | undefined): number => {
			const known = ofRole.get(role);
			if (known !== undefined || role === undefined) return known ?? usual;
			let [count, of] = [0, 0];
			for (const [person, other] of roles.entries()) {
				if (other !== role) continue;
				count += countOf(person);
				of += turnsOf(person);
			}
			const rate = (count + priorOfRole * usual) / (of + priorOfRole);
			ofRole.set(role, rate);
			return rate;
		};
		const reason = () => (has ? habitReason(trait) : '');
		for (const { index: person } of people) {
			const rate = (countOf(person) + prior * rateOf(roles[person])) / (turnsOf(person) + prior);
			const value = has ? Math.log(rate / usual) : Math.log((1 - rate) / (1 - usual));
			put(trait, person, value, reason);
		}
	}
}

const habitReason = (trait: HabitTrait): string => {
	switch (trait) {
		case 'asks':
		case 'ends with a question':
			return 'asks questions, as here';
		case 'follows a question':
			return 'answers questions';
		case 'is a few words long':
		case 'is short':
			return 'speaks in short turns like this one';
		case 'is long':
		case 'is very long':
			return 'speaks at length, as here';
		case 'names who speaks next':
			return 'hands over by name, as here';
		case 'names who spoke before':
			return 'names whoever spoke before, as here';
		case 'is named by who speaks next':
			return 'is often called by name';
		default:
			return '';
	}
};

import { type Feature, features } from './evidence.ts';
import { habit } from './evidenceOfHabits.ts';
import { following } from './following.ts';
import type { Gap } from './gap.ts';
import { names } from './names.ts';
import { nearby } from './nearby.ts';
import { order } from './order.ts';
import type { Person } from './person.ts';
import { outsidersOf, selves } from './selves.ts';
import { weights } from './weights.ts';
import { wording } from './wording.ts';

/** All that speaks for and against everybody who may have spoken. */
export interface Weighed {
	readonly people: readonly Person[];
	/** By feature, in the order of {@link features}, then by person; zero where nothing was noted. */
	readonly values: readonly Float64Array[];
	reason(feature: number, person: number): string;
}

/** Gathers the evidence for each person. */
export function weigh(gap: Gap): Weighed {
	const people = [...gap.people, ...outsidersOf(gap)];
	const whole: Gap = { ...gap, people };
	const values = features.map(() => new Float64Array(people.length));
	const reasons: (() => string)[] = [];
	const put = (feature: Feature, person: number, value: number, reason?: () => string) => {
		const row = places.get(feature) ?? 0;
		const column = values[row];
		if (!column || person < 0 || person >= people.length) return;
		column[person] = value;
		if (reason) reasons[row * people.length + person] = reason;
	};
	for (const gather of [order, following, nearby, habit, wording, names]) gather(whole, put);
	selves(whole, people, put);
	return { people, values, reason: (feature, person) => reasons[feature * people.length + person]?.() ?? '' };
}

const places = new Map<Feature, number>(features.map((feature, index) => [feature, index]));
const weighing = features.map((feature) => weights[feature] ?? 0);

/** A person and how likely it is they. */
export interface Ranked {
	readonly person: Person;
	/** Of 1, over everybody. */
	readonly likelihood: number;
	/** What tells most for them beside others, in plain words. */
	readonly reason: string;
}

/** A reason tells why somebody rather than the likeliest others, so many of them. */
const mostRivals = 5;

/** Everybody who may have spoken, likeliest first. */
export function rank(gap: Gap, leaveOut: (person: Person) => boolean): readonly Ranked[] {
	const weighed = weigh(gap);
	const people = weighed.people.filter((person) => !leaveOut(person));
	const scores = people.map(({ index }) => {
		let score = 0;
		for (const [feature, column] of weighed.values.entries()) score += (weighing[feature] ?? 0) * (column[index] ?? 0);
		return score;
	});
	const scoreOf = new Map(people.map((person, index) => [person, scores[index] ?? 0]));
	const best = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - best));
	const all = odds.reduce((sum, odd) => sum + odd, 0);
	const rivals = people.toSorted((a, b) => (scoreOf.get(b) ?? 0) - (scoreOf.get(a) ?? 0)).slice(0, mostRivals);
	const means = weighed.values.map(
		(column) => rivals.reduce((sum, { index }) => sum + (column[index] ?? 0), 0) / rivals.length,
	);
	return people
		.map((person, index) => ({
			person,
			likelihood: (odds[index] ?? 0) / all,
			reason: reasonFor(weighed, means, person),
		}))
		.sort((a, b) => b.likelihood - a.likelihood);
}

/** True of many people in many places: told only where nothing else tells more. */
const vague: ReadonlySet<Feature> = new Set([
	'share',
	'nearby',
	'words',
	'words each',
	'unheard',
	'follows',
	'precedes',
]);

/** The reason of the feature that lifts somebody most above the others' mean. */
function reasonFor(
	{ values, reason }: Weighed,
	means: readonly number[],
	{ index, speaker, declared }: Person,
): string {
	const lifts: { readonly feature: number; readonly lift: number }[] = [];
	for (const [feature, column] of values.entries()) {
		const lift = (weighing[feature] ?? 0) * ((column[index] ?? 0) - (means[feature] ?? 0));
		if (lift > 0.05) lifts.push({ feature, lift });
	}
	const told = ({ feature, lift }: { readonly feature: number; readonly lift: number }) =>
		lift * (vague.has(features[feature] ?? 'share') ? 0.4 : 1);
	for (const { feature } of lifts.sort((a, b) => told(b) - told(a))) {
		const words = reason(feature, index);
		if (words !== '') return words;
	}
	const turns = speaker?.turns.length ?? 0;
	if (turns > 0) return `has ${turns} ${turns === 1 ? 'turn' : 'turns'} here`;
	return declared ? 'is declared and has no turn yet' : 'is named here';
}

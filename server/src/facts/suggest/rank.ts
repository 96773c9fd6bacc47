import { type SpeakerFeature, speakerFeatures } from './evidence.ts';
import { followingEvidence } from './evidenceOfFollowing.ts';
import { habitEvidence } from './evidenceOfHabits.ts';
import { introductionEvidence, outsidersOf } from './evidenceOfIntroductions.ts';
import { nameEvidence } from './evidenceOfNames.ts';
import { nearbyEvidence } from './evidenceOfNearby.ts';
import { orderEvidence } from './evidenceOfOrder.ts';
import { wordingEvidence } from './evidenceOfWording.ts';
import { exchangeEvidence } from './exchange.ts';
import type { Gap } from './gap.ts';
import type { PossibleSpeaker } from './possibleSpeakers.ts';
import { featureWeights } from './weights.ts';

/** All that speaks for and against everybody who may have spoken. */
export interface Weighed {
	readonly people: readonly PossibleSpeaker[];
	/** By feature, in the order of {@link features}, then by person; zero where nothing was noted. */
	readonly values: readonly Float64Array[];
	reason(feature: number, person: number): string;
}

/** Gathers the evidence for each person. */
export function weighEvidence(gap: Gap): Weighed {
	const people = [...gap.people, ...outsidersOf(gap)];
	const whole: Gap = { ...gap, people };
	const values = speakerFeatures.map(() => new Float64Array(people.length));
	const reasons: (() => string)[] = [];
	const put = (feature: SpeakerFeature, person: number, value: number, reason?: () => string) => {
		const row = places.get(feature) ?? 0;
		const column = values[row];
		if (!column || person < 0 || person >= people.length) return;
		column[person] = value;
		if (reason) reasons[row * people.length + person] = reason;
	};
	for (const gather of [
		orderEvidence,
		followingEvidence,
		nearbyEvidence,
		habitEvidence,
		wordingEvidence,
		nameEvidence,
		exchangeEvidence,
	])
		gather(whole, put);
	introductionEvidence(whole, people, put);
	return { people, values, reason: (feature, person) => reasons[feature * people.length + person]?.() ?? '' };
}

const places = new Map<SpeakerFeature, number>(speakerFeatures.map((feature, index) => [feature, index]));
const weighing = speakerFeatures.map((feature) => featureWeights[feature] ?? 0);

/** A person and how likely it is they. */
export interface Ranked {
	readonly person: PossibleSpeaker;
	/** Of 1, over everybody. */
	readonly likelihood: number;
	/** What tells most for them beside others, in plain words. */
	readonly reason: string;
}

/** A reason tells why somebody rather than the likeliest others, so many of them. */
const mostRivals = 5;

/** Everybody who may have spoken, likeliest first. */
export function rankPeople(gap: Gap, leaveOut: (person: PossibleSpeaker) => boolean): readonly Ranked[] {
	const weighed = weighEvidence(gap);
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
			// Of thousands the few that are shown need one.
			get reason() {
				return reasonFor(weighed, means, person);
			},
		}))
		.sort((a, b) => b.likelihood - a.likelihood);
}

/** True of many people in many places: told only where nothing else tells more. */
const vague: ReadonlySet<SpeakerFeature> = new Set([
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
	{ index, speaker, declared }: PossibleSpeaker,
): string {
	const lifts: { readonly feature: number; readonly lift: number }[] = [];
	for (const [feature, column] of values.entries()) {
		const lift = (weighing[feature] ?? 0) * ((column[index] ?? 0) - (means[feature] ?? 0));
		if (lift > 0.05) lifts.push({ feature, lift });
	}
	const told = ({ feature, lift }: { readonly feature: number; readonly lift: number }) =>
		lift * (vague.has(speakerFeatures[feature] ?? 'share') ? 0.4 : 1);
	for (const { feature } of lifts.sort((a, b) => told(b) - told(a))) {
		const words = reason(feature, index);
		if (words !== '') return words;
	}
	const turns = speaker?.turns.length ?? 0;
	if (turns > 0) return `has ${turns} ${turns === 1 ? 'turn' : 'turns'} here`;
	return declared ? 'is declared and has no turn yet' : 'is named here';
}

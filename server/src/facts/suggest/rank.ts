import { type Put, type SpeakerFeature, speakerFeatures, wordFeatures } from './evidence.ts';
import { addressEvidence } from './evidenceOfAddress.ts';
import { cueEvidence } from './evidenceOfCues.ts';
import { followingEvidence } from './evidenceOfFollowing.ts';
import { habitEvidence } from './evidenceOfHabits.ts';
import { introductionEvidence, outsidersOf } from './evidenceOfIntroductions.ts';
import { nameEvidence } from './evidenceOfNames.ts';
import { nearbyEvidence } from './evidenceOfNearby.ts';
import { orderEvidence } from './evidenceOfOrder.ts';
import { turnTakingEvidence } from './evidenceOfTurnTaking.ts';
import { wordingEvidence } from './evidenceOfWording.ts';
import { exchangeEvidence, floorEvidence, interruptionEvidence } from './exchange.ts';
import type { Gap } from './gap.ts';
import { newNameEvidence, newNamesAt } from './newNames.ts';
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
	const newNames = newNamesAt(gap);
	const people = [...gap.people, ...outsidersOf(gap, newNames)];
	const whole: Gap = { ...gap, people };
	const values = speakerFeatures.map(() => new Float64Array(people.length));
	const reasons: ((person: number) => string)[] = [];
	const put: Put = (feature, person, value, reason) => {
		const row = places.get(feature) ?? 0;
		const column = values[row];
		if (!column || person < 0 || person >= people.length) return;
		column[person] = value;
		if (reason) reasons[row * people.length + person] = reason;
	};
	for (const gather of [
		orderEvidence,
		followingEvidence,
		turnTakingEvidence,
		nearbyEvidence,
		habitEvidence,
		wordingEvidence,
		nameEvidence,
		addressEvidence,
		cueEvidence,
		exchangeEvidence,
		floorEvidence,
		interruptionEvidence,
	])
		gather(whole, put);
	introductionEvidence(whole, people, put);
	newNameEvidence(gap.conversation, newNames, people, put);
	return { people, values, reason: (feature, person) => reasons[feature * people.length + person]?.(person) ?? '' };
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

/** The people who may have spoken, likeliest first, `most` of them at most. */
export function rankPeople(
	gap: Gap,
	leaveOut: (person: PossibleSpeaker) => boolean,
	most = Number.POSITIVE_INFINITY,
): readonly Ranked[] {
	const weighed = weighEvidence(gap);
	const scores = scoresOf(weighed);
	const people = weighed.people.filter((person) => !leaveOut(person));
	const scoreOf = ({ index }: PossibleSpeaker): number => scores[index] ?? 0;
	let best = Number.NEGATIVE_INFINITY;
	for (const person of people) best = Math.max(best, scoreOf(person));
	const oddsOf = (person: PossibleSpeaker): number => Math.exp(scoreOf(person) - best);
	let all = 0;
	for (const person of people) all += oddsOf(person);
	const first = bestFirst(people, scoreOf, Math.max(most, mostRivals));
	const rivals = first.slice(0, mostRivals);
	const means = weighed.values.map(
		(column) => rivals.reduce((sum, { index }) => sum + (column[index] ?? 0), 0) / rivals.length,
	);
	return first.slice(0, most).map((person) => ({
		person,
		likelihood: oddsOf(person) / all,
		// Of thousands the few that are shown need one.
		get reason() {
			return reasonFor(weighed, means, person);
		},
	}));
}

/** By person: what all evidence comes to. */
function scoresOf({ people, values }: Weighed): Float64Array {
	const scores = new Float64Array(people.length);
	for (const [feature, column] of values.entries()) {
		const weight = weighing[feature] ?? 0;
		for (let person = 0; person < scores.length; person++)
			scores[person] = (scores[person] ?? 0) + weight * (column[person] ?? 0);
	}
	return scores;
}

/** The first `most` by score, in their own order where scores are equal. Of thousands the rest is never put in order. */
function bestFirst(
	people: readonly PossibleSpeaker[],
	scoreOf: (person: PossibleSpeaker) => number,
	most: number,
): readonly PossibleSpeaker[] {
	const byScore = (a: PossibleSpeaker, b: PossibleSpeaker): number => scoreOf(b) - scoreOf(a);
	if (people.length <= most * 2) return people.toSorted(byScore).slice(0, most);
	let kept: readonly PossibleSpeaker[] = [];
	for (let at = 0; at < people.length; at += most) {
		const least = kept[most - 1];
		const piece = people.slice(at, at + most).filter((person) => least === undefined || byScore(person, least) < 0);
		if (piece.length > 0) kept = [...kept, ...piece].sort(byScore).slice(0, most);
	}
	return kept;
}

/** True of many people in many places: told only where nothing else tells more. */
const vague: ReadonlySet<SpeakerFeature> = new Set([
	'share',
	'nearby',
	...wordFeatures,
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

import { givesThanks, opensWithAnswer } from '../../languages/all/talk.ts';
import { callsIn } from './calls.ts';
import type { PossibleSpeaker } from './possibleSpeakers.ts';
import type { Said } from './said.ts';

/** What can be told of a speech without knowing who spoke, and what people do more or less than others. */
export const habitTraits = [
	'asks',
	'ends with a question',
	'follows a question',
	'is followed by a question',
	'is a few words long',
	'is short',
	'is long',
	'is very long',
	'names who speaks next',
	'names who spoke before',
	'gives thanks',
	'opens with yes or no',
	'is named by who speaks next',
	'follows a short speech',
	'follows a long speech',
	'is followed by a long speech',
] as const;

export type HabitTrait = (typeof habitTraits)[number];

/** How many of a person's turns have a trait. */
export interface HabitCounts {
	/** By person, then by trait. */
	readonly own: readonly (readonly number[])[];
	readonly all: readonly number[];
	/** By speech: its traits. */
	readonly traits: readonly (readonly boolean[])[];
}

/** Counts the traits of everything that a label gives to somebody. */
export function countHabits(
	said: readonly Said[],
	by: readonly number[],
	people: readonly PossibleSpeaker[],
	callers: ReadonlyMap<string, readonly number[]>,
): HabitCounts {
	const own = people.map(() => habitTraits.map(() => 0));
	const all = habitTraits.map(() => 0);
	const found = said.map((speech, index) =>
		habitTraitsOf(speech, said[index - 1], said[index + 1], by[index - 1] ?? -1, by[index + 1] ?? -1, callers),
	);
	for (const [index, shown] of found.entries()) {
		const counts = own[by[index] ?? -1];
		if (!counts) continue;
		for (const [trait, has] of shown.entries()) {
			if (!has) continue;
			counts[trait] = (counts[trait] ?? 0) + 1;
			all[trait] = (all[trait] ?? 0) + 1;
		}
	}
	return { own, all, traits: found };
}

/** The traits of a speech between two others, in the order of {@link traits}. */
export function habitTraitsOf(
	{ words, head, tail, asks, endsAsking }: Said,
	before: Said | undefined,
	after: Said | undefined,
	beforeBy: number,
	afterBy: number,
	callers: ReadonlyMap<string, readonly number[]>,
): readonly boolean[] {
	const names = (text: string, person: number) =>
		person >= 0 && callsIn(text, callers).some(({ people }) => people.includes(person));
	const called = after ? callsIn(after.head.slice(0, 120), callers) : [];
	return [
		asks,
		endsAsking,
		before?.endsAsking ?? false,
		after?.asks ?? false,
		words.length <= 5,
		words.length > 5 && words.length <= 20,
		words.length > 60,
		words.length > 150,
		names(tail.slice(-160), afterBy),
		names(head.slice(0, 160), beforeBy),
		givesThanks(head.slice(0, 200)) || givesThanks(tail.slice(-120)),
		opensWithAnswer(head),
		called.some(({ people, kind }) => kind !== 'mention' && !people.includes(beforeBy) && !people.includes(afterBy)),
		before !== undefined && before.words.length <= 12,
		before !== undefined && before.words.length > 80,
		after !== undefined && after.words.length > 80,
	];
}

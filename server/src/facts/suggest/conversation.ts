import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { type Role, rolesOf } from '../conversation/roles.ts';
import { speakersOf } from '../people/speakers.ts';
import { speechOf } from '../speech/speech.ts';
import { type PossibleSpeaker, possibleSpeakersOf } from './possibleSpeakers.ts';
import { type Said, saidOf } from './said.ts';
import { countHabits, type HabitCounts } from './traits.ts';
import { countUses, type Vocabulary } from './vocabulary.ts';

/** A transcript as a row of people who speak, with counts that every question about it shares. */
export interface Conversation {
	readonly transcript: Transcript;
	readonly people: readonly PossibleSpeaker[];
	/** One for each of `speechOf`. */
	readonly said: readonly Said[];
	/** The index of the person who says it, −1 where no label tells. */
	readonly by: readonly number[];
	/** Turns of each person. */
	readonly turns: readonly number[];
	/** How many turns each person follows whom, as `from * people + to`. */
	readonly pairs: ReadonlyMap<number, number>;
	/** The times three follow each other: the key is `(from * people + middle) * people + to`. */
	readonly triples: ReadonlyMap<number, number>;
	/** The times somebody speaks two turns behind somebody, with a turn between, as `from * people + to`. */
	readonly skips: ReadonlyMap<number, number>;
	readonly habits: HabitCounts;
	readonly vocabulary: Vocabulary;
	/** The share of labels that repeat the speaker before, smoothed. */
	readonly repeats: number;
	/** In captions: the share of voices that repeat the one of the cue before. */
	readonly repeatedCues: number;
	/** True where labels stand on lines that follow each other without a blank one. */
	readonly lineByLine: boolean;
	/** What each person likely does there: moderators, questioners and answerers are each alike. */
	readonly roles: readonly (Role | undefined)[];
	readonly callers: ReadonlyMap<string, readonly number[]>;
}

/** The conversation of a transcript. */
export const conversationOf = remembered((transcript: Transcript): Conversation => {
	const people = possibleSpeakersOf(transcript);
	const indexes = new Map(speakersOf(transcript).map((speaker, index) => [speaker, index]));
	const speech = speechOf(transcript);
	const said = speech.map(({ paragraphs, line }) => saidOf(transcript, paragraphs, line));
	const by = speech.map(({ speaker }) => (speaker && indexes.get(speaker)) ?? -1);
	const n = people.length;
	const turns = people.map(() => 0);
	const pairs = new Map<number, number>();
	const triples = new Map<number, number>();
	const skips = new Map<number, number>();
	let repeated = 0;
	let followed = 0;
	for (const [index, to] of by.entries()) {
		if (to < 0) continue;
		turns[to] = (turns[to] ?? 0) + 1;
		const from = by[index - 1] ?? -1;
		if (from < 0) continue;
		followed++;
		if (from === to) repeated++;
		add(pairs, from * n + to);
		const first = by[index - 2] ?? -1;
		if (first < 0) continue;
		add(triples, (first * n + from) * n + to);
		add(skips, first * n + to);
	}
	const callers = callersOf(people);
	const roles = rolesOf(transcript);
	return {
		transcript,
		people,
		said,
		by,
		turns,
		pairs,
		triples,
		skips,
		habits: countHabits(said, by, people, callers),
		vocabulary: countUses(said, by, n),
		repeats: (repeated + 0.3) / (followed + 12),
		repeatedCues: repeatedCues(transcript, by.length),
		lineByLine: isLineByLine(transcript),
		roles: people.map(({ speaker }) => speaker && roles.get(speaker)),
		callers,
	};
});

const add = (counts: Map<number, number>, key: number): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Captions repeat a voice on each of its cues, though all of them are one turn. */
function repeatedCues({ captions, lines }: Transcript, turns: number): number {
	if (!captions) return 0;
	let labels = 0;
	for (const { kind } of lines) if (kind === 'label') labels++;
	return labels === 0 ? 0 : Math.max(0, labels - turns) / labels;
}

function isLineByLine({ lines, captions }: Transcript): boolean {
	let labels = 0;
	let inside = 0;
	for (const [index, { kind }] of lines.entries()) {
		if (kind !== 'label') continue;
		labels++;
		const above = lines[index - 1]?.kind;
		if (above === 'text' || above === 'label') inside++;
	}
	return !captions && inside * 3 > labels;
}

/** Which people a word may call. */
function callersOf(people: readonly PossibleSpeaker[]): ReadonlyMap<string, readonly number[]> {
	const callers = new Map<string, number[]>();
	for (const { index, calledBy } of people) {
		for (const word of calledBy) {
			const own = callers.get(word);
			if (own) own.push(index);
			else callers.set(word, [index]);
		}
	}
	return callers;
}

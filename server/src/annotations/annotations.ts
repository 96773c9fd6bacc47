import type { Range } from '../text/position.ts';
import { placeOfTarget } from './anchoring/anchor.ts';
import type { Place } from './anchoring/place.ts';
import type { AnnotationEvent, Target } from './event.ts';
import { isResolved, type Standing } from './standing.ts';
import { wordsTouched } from './target.ts';
import type { AnnotatedText, TurnWords } from './words.ts';

/** An annotation and where it stands now. */
export interface Annotation {
	readonly event: AnnotationEvent;
	/** What it is placed by: its own target, or that of the newest anchor. */
	readonly target: Target;
	/** Undefined where it has drifted: its words are nowhere that is sure enough. */
	readonly place: Place | undefined;
	/** Of a `verify`: whether the turn still has the words and the speaker that were verified. */
	readonly holds: boolean;
	/** Of a note or question: whether it was settled. */
	readonly resolved: boolean;
}

/** How far a turn is checked. `questioned` is stronger than `verified`; `changed`: it was verified with other words or another speaker. */
export type TurnState = 'verified' | 'questioned' | 'changed' | 'unverified';

/** All annotations of a transcript, placed. */
export interface Annotations {
	readonly standing: Standing;
	/** In the order of the text; drifted ones last. */
	readonly list: readonly Annotation[];
	/** The state of each turn that has words, by its index. */
	readonly states: readonly TurnState[];
	readonly progress: Progress;
}

/** How much of a transcript is verified. */
export interface Progress {
	readonly turns: number;
	readonly verifiedTurns: number;
	readonly words: number;
	readonly verifiedWords: number;
}

const placed = new Set(['verify', 'question', 'note', 'tag', 'assign']);

/**
 * Places everything that stands. `followed` tells where annotations were last seen in an editor that followed its edits;
 * they are looked for only where it does not.
 */
export function annotationsOf(
	text: AnnotatedText,
	standing: Standing,
	followed: ReadonlyMap<string, Range> = new Map(),
): Annotations {
	const list = standing.events
		.flatMap((event) => {
			if (!placed.has(event.act) || !event.target) return [];
			const target = currentTarget(standing, event);
			const range = followed.get(event.id);
			const place = (range && placeInRange(text, range, target)) ?? placeOfTarget(text, target);
			const turn = place && text.turns[place.turn];
			const holds = event.act === 'verify' && place?.sure === true && isUnchanged(event, target, turn);
			return [{ event, target, place, holds, resolved: isResolved(standing, event) }];
		})
		.sort((a, b) => (a.place?.from ?? text.words.length) - (b.place?.from ?? text.words.length));
	const states = statesOf(text, list);
	return { standing, list, states, progress: progressOf(text, states) };
}

/** The target of the newest anchor of an event, or its own. */
function currentTarget({ about }: Standing, event: AnnotationEvent): Target {
	const anchors = (about.get(event.id) ?? []).filter(({ act, target }) => act === 'anchor' && target);
	return anchors.at(-1)?.target ?? (event.target as Target);
}

/** The words of a range that an editor followed; undefined where they no longer stand in one turn. */
function placeInRange(text: AnnotatedText, range: Range, { type }: Target): Place | undefined {
	if (type === 'section') return undefined;
	const [from, to] = wordsTouched(text, range);
	const turn = text.turnOf[from];
	if (to <= from || turn === undefined || text.turnOf[to - 1] !== turn) return undefined;
	const own = text.turns[turn];
	return type === 'turn' && own ? { from: own.from, to: own.to, turn, sure: true } : { from, to, turn, sure: true };
}

/** The words must be those that were verified; the speaker too, or the one that an anchor has after a renaming. */
const isUnchanged = (event: AnnotationEvent, target: Target, turn: TurnWords | undefined): boolean =>
	turn !== undefined && turn.words === event.target?.words && turn.speaker === target.speaker;

function statesOf(text: AnnotatedText, list: readonly Annotation[]): readonly TurnState[] {
	const states = new Array<TurnState>(text.turns.length).fill('unverified');
	const rank = { unverified: 0, changed: 1, verified: 2, questioned: 3 };
	for (const { event, place, holds, resolved } of list) {
		if (!place || place.turn < 0) continue;
		const state = stateBy(event.act, holds, resolved);
		if (state && rank[state] > rank[states[place.turn] ?? 'unverified']) states[place.turn] = state;
	}
	return states;
}

function stateBy(act: string, holds: boolean, resolved: boolean): TurnState | undefined {
	if (act === 'verify') return holds ? 'verified' : 'changed';
	return act === 'question' && !resolved ? 'questioned' : undefined;
}

function progressOf({ turns, words }: AnnotatedText, states: readonly TurnState[]): Progress {
	let [all, verifiedTurns, verifiedWords] = [0, 0, 0];
	for (const [index, { from, to }] of turns.entries()) {
		if (to === from) continue;
		all++;
		if (states[index] !== 'verified') continue;
		verifiedTurns++;
		verifiedWords += to - from;
	}
	return { turns: all, verifiedTurns, words: words.length, verifiedWords };
}

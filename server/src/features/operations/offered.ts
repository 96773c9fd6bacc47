import { nameKey } from '../../conventions/names.ts';
import { speechOf } from '../../facts/speech/speech.ts';
import { lastSpeechFrom, speechAt } from '../../facts/speech/speechAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import { comparePositions, type Position, type Range } from '../../text/position.ts';
import { attributeSelection } from './attributeSelection.ts';
import { speakersAt } from './candidates.ts';
import { insertLabel } from './insertLabel.ts';
import { merge } from './merge.ts';
import { notSpeech } from './notSpeech.ts';
import type { Choice, Operation, Outcome } from './operation.ts';
import { reassign, turnsTouched } from './reassign.ts';
import { split } from './split.ts';
import { swap } from './swap.ts';
import { countedThings, possessiveOf } from './writing.ts';

/** A change of who spoke, ready to be chosen from a menu. */
export interface OfferedOperation {
	readonly title: string;
	/** Of what kind it is: the last part of a code action's kind. */
	readonly kind: 'split' | 'merge' | 'reassign' | 'swap' | 'attributeWords' | 'insertLabel' | 'notSpeech';
	readonly operation: Operation;
}

/** So many people are offered for one change: a menu has room for several changes. */
const mostPeople = 3;

/**
 * The changes of who spoke that make sense at a cursor or for a selection, for editors that have no picker of people: each
 * says whom it gives the words. Whether a change passes the proof of words is seen when it is chosen.
 */
export function offeredOperations(transcript: Transcript, range: Range): readonly OfferedOperation[] {
	const nothingSelected = comparePositions(range.start, range.end) === 0;
	const offered = nothingSelected ? atCursor(transcript, range) : forSelection(transcript, range);
	return offered.filter(mayBe).map(({ offer }) => offer);
}

interface Tried {
	readonly offer: OfferedOperation;
	readonly outcome: Outcome | 'untried';
}

const mayBe = ({ outcome }: Tried): boolean =>
	outcome === 'untried' || ('edits' in outcome && outcome.edits.length > 0);

const people = (transcript: Transcript, range: Range, question: 'speech' | 'next', not?: string): readonly Choice[] =>
	speakersAt(transcript, range.start, question)
		.filter(({ name }) => not === undefined || nameKey(name) !== nameKey(not))
		.slice(0, mostPeople)
		.map(({ name, affiliation }) => ({ name, ...(affiliation !== undefined && { affiliation }) }));

function atCursor(transcript: Transcript, range: Range): readonly Tried[] {
	const here = speechAt(transcript, range.start.line);
	if (transcript.lines[range.start.line]?.kind === 'blank') {
		return people(transcript, range, 'next').map((speaker) => ({
			offer: {
				title: `Insert a label: ${speaker.name}`,
				kind: 'insertLabel',
				operation: { kind: 'insert-label', position: range.start, speaker },
			},
			outcome: insertLabel(transcript, range.start, speaker),
		}));
	}
	if (!here) return [];
	const own = here.turn?.block.label.name;
	return [
		...people(transcript, range, 'next', own).flatMap((speaker) => splits(transcript, range.start, speaker)),
		...mergers(transcript, range, 'next'),
		...mergers(transcript, range, 'previous'),
		...(own === undefined ? [] : reassignments(transcript, range, own)),
		aside(transcript, range),
	];
}

/** Somebody else goes on from a place: in captions in the same cue, or in one of its own. */
function splits(transcript: Transcript, position: Position, speaker: Choice): readonly Tried[] {
	const whole = { kind: 'split', position, speaker } as const;
	const title = `Split here: ${speaker.name} goes on`;
	const offers = [{ title, kind: 'split', operation: whole } as const];
	const cut = { title: `${title} in a cue of its own`, kind: 'split', operation: { ...whole, cut: true } } as const;
	return [...offers, ...(transcript.captions ? [cut] : [])].map((offer) => ({
		offer,
		outcome: split(transcript, offer.operation),
	}));
}

/** One turn of two: where two people speak in them, one choice for each. */
function mergers(transcript: Transcript, range: Range, which: 'next' | 'previous'): readonly Tried[] {
	const all = speechOf(transcript);
	const at = lastSpeechFrom(transcript, range.start.line);
	const names = [all[at], all[which === 'next' ? at + 1 : at - 1]].flatMap(
		(speech) => speech?.turn?.block.label.name ?? [],
	);
	const title = `Merge with the ${which} turn`;
	return names.length < 2 ? [] : mergedAs(transcript, range, which, title, names);
}

function mergedAs(
	transcript: Transcript,
	range: Range,
	which: 'next' | 'previous' | 'selection',
	title: string,
	names: readonly string[],
): readonly Tried[] {
	const alone = merge(transcript, range, which);
	if ('edits' in alone)
		return [{ offer: { title, kind: 'merge', operation: { kind: 'merge', range, with: which } }, outcome: alone }];
	const different = [...new Map(names.map((name) => [nameKey(name), name])).values()];
	return different.slice(0, mostPeople).map((name) => ({
		offer: {
			title: `${title}, as ${possessiveOf(name)}`,
			kind: 'merge',
			operation: { kind: 'merge', range, with: which, speaker: { name } },
		},
		outcome: merge(transcript, range, which, { name }),
	}));
}

/** More turns than the one at the cursor, for who has its label: that one alone is attributed by actions of their own. */
function reassignments(transcript: Transcript, range: Range, own: string): readonly Tried[] {
	const alike = speechOf(transcript).filter(({ turn }) => turn && nameKey(turn.block.label.name) === nameKey(own));
	const onwards = alike.filter(({ endLine }) => endLine >= range.start.line).length;
	if (alike.length < 2) return [];
	const scopes = [
		{
			scope: 'label',
			count: alike.length,
			titleFor: (name: string) => `Every turn of ${own} is ${possessiveOf(name)}`,
		},
		{ scope: 'from-here', count: onwards, titleFor: (name: string) => `From here on, ${own} is ${name}` },
	] as const;
	return scopes
		.filter(({ scope, count }) => scope === 'label' || (count > 1 && count < alike.length))
		.flatMap(({ scope, count, titleFor }) =>
			people(transcript, range, 'speech', own).map(
				(speaker): Tried => ({
					offer: {
						title: `${titleFor(speaker.name)} (${countedThings(count, 'turn')})`,
						kind: 'reassign',
						operation: { kind: 'reassign', scope, range, speaker },
					},
					// Not tried: there are turns, and a menu does not wait for all of them to be written anew.
					outcome: 'untried',
				}),
			),
		);
}

const aside = (transcript: Transcript, range: Range): Tried => ({
	offer: { title: 'Mark as not speech', kind: 'notSpeech', operation: { kind: 'not-speech', range } },
	outcome: notSpeech(transcript, range),
});

function forSelection(transcript: Transcript, range: Range): readonly Tried[] {
	const turns = turnsTouched(transcript, range);
	const names = [...new Map(turns.map(({ block }) => [nameKey(block.label.name), block.label.name])).values()];
	const [first, second] = names;
	const own = names.length === 1 ? first : undefined;
	if (turns.length < 2) {
		return [
			...people(transcript, range, 'speech', own).map(
				(speaker): Tried => ({
					offer: {
						title: `The selected words are ${possessiveOf(speaker.name)}`,
						kind: 'attributeWords',
						operation: { kind: 'attribute', range, speaker },
					},
					outcome: attributeSelection(transcript, range, speaker),
				}),
			),
			// Some editors select the sign under the cursor.
			...atCursor(transcript, range),
		];
	}
	return [
		...mergedAs(transcript, range, 'selection', `Merge the ${turns.length} selected turns`, names),
		...people(transcript, range, 'speech', own).map(
			(speaker): Tried => ({
				offer: {
					title: `The ${turns.length} selected turns are ${possessiveOf(speaker.name)}`,
					kind: 'reassign',
					operation: { kind: 'reassign', scope: 'selection', range, speaker },
				},
				outcome: reassign(transcript, range, 'selection', speaker),
			}),
		),
		...(first !== undefined && second !== undefined && names.length === 2
			? [
					{
						offer: {
							title: `Swap ${first} and ${second} in the selected turns`,
							kind: 'swap' as const,
							operation: { kind: 'swap' as const, first, second, range },
						},
						outcome: swap(transcript, first, second, range),
					},
				]
			: []),
		aside(transcript, range),
	];
}

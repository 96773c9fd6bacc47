import { speakingRate } from '../facts/conversation/statistics.ts';
import type { Transcript } from '../model/transcript.ts';
import { type Anchor, risingAnchors } from './anchors.ts';
import { clockOf } from './clock.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A stretch of speech and when it is said, in seconds. */
export interface Placed extends Piece {
	readonly start: number;
	readonly end: number;
}

/** Speech with its times, or what is missing. */
export type PlacedSpeech =
	| {
			readonly placed: readonly Placed[];
			readonly notes: readonly string[];
			/** Words without a place: those before the recording begins. */
			readonly leftOut: number;
	  }
	| { readonly problem: string };

/**
 * Gives the speech of a text its times. A written time holds; what stands between two of them is placed between them in
 * proportion to its words. The recording begins at zero. The last turn ends as its words take at the usual rate of
 * speech, for no later time is known. Nothing else is guessed: where turns follow the last time, there is a problem.
 */
export function placedSpeech(transcript: Transcript): PlacedSpeech {
	const { pieces, endsAt } = piecesOf(transcript);
	const written = pieces.flatMap(({ at }, index): readonly Anchor[] =>
		at === undefined ? [] : [{ index, seconds: at }],
	);
	if (written.length === 0) return { problem: 'it has no times, and this format needs them' };
	const known = endsAt === undefined ? written : [...written, { index: pieces.length, seconds: endsAt }];
	const anchors = risingAnchors(known);
	const [first] = anchors;
	const notes = [...againstOthers(known, anchors, pieces)];
	const bounded = first && withEnds(anchors, first, pieces);
	if (!bounded) return { problem: unplaceable(anchors, pieces) };
	if (first.index > 0 && first.seconds <= 0) {
		notes.push(`lines before line ${lineOf(pieces, first)} are left out: the recording begins there`);
	}
	// Mission logs count from launch: what happens before it has times below zero, which no player knows.
	const shift = Math.min(0, first.seconds);
	if (shift < 0) notes.push(`times are ${-shift} seconds later than written, so that none is below zero`);
	const leftOut = wordsIn(pieces.slice(0, bounded[0]?.index ?? 0));
	return { placed: between(bounded, pieces, shift), notes, leftOut };
}

/** One note for all times that fit between no others. */
function* againstOthers(
	known: readonly Anchor[],
	kept: readonly Anchor[],
	pieces: readonly Piece[],
): Generator<string> {
	const times = new Set(kept.map(({ seconds }) => seconds));
	const [first, ...others] = known.filter(({ seconds }) => !times.has(seconds));
	if (!first) return;
	const more = others.length === 0 ? '' : ` and ${others.length} more`;
	const time = clockOf(first.seconds, '.').slice(0, -4);
	yield `the time ${time} in line ${lineOf(pieces, first)}${more} passed over: the other times do not allow it`;
}

/** With an anchor before the first piece that has a place and one behind the last; undefined where turns follow it. */
function withEnds(anchors: readonly Anchor[], first: Anchor, pieces: readonly Piece[]): readonly Anchor[] | undefined {
	const led = first.index > 0 && first.seconds > 0 ? [{ index: 0, seconds: 0 }, ...anchors] : anchors;
	const last = anchors.at(-1) ?? first;
	if (last.index === pieces.length) return led;
	const rest = pieces.slice(last.index);
	if (rest.some(({ utterance }) => utterance !== rest[0]?.utterance)) return undefined;
	return [...led, { index: pieces.length, seconds: last.seconds + (wordsIn(rest) / speakingRate) * 60 }];
}

function unplaceable(anchors: readonly Anchor[], pieces: readonly Piece[]): string {
	const last = anchors.at(-1);
	const from = pieces.findIndex(
		({ utterance }, index) => last && index > last.index && utterance !== pieces[last.index]?.utterance,
	);
	const line = (pieces[from]?.line ?? 0) + 1;
	return `no time is written from line ${line} on, so it is not known when that is said. Write one in a label near the end`;
}

/** Time runs from anchor to anchor in proportion to the words. */
function between(anchors: readonly Anchor[], pieces: readonly Piece[], shift: number): readonly Placed[] {
	return anchors.slice(0, -1).flatMap(({ index, seconds }, at) => {
		const next = anchors[at + 1] ?? { index, seconds };
		const own = pieces.slice(index, next.index);
		const perWord = (next.seconds - seconds) / wordsIn(own);
		let start = seconds - shift;
		return own.map((piece): Placed => {
			const begun = start;
			start += piece.words * perWord;
			return { ...piece, start: begun, end: start };
		});
	});
}

const wordsIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { words }) => sum + words, 0);

const lineOf = (pieces: readonly Piece[], { index }: Anchor): number =>
	((pieces[index] ?? pieces.at(-1))?.line ?? 0) + 1;

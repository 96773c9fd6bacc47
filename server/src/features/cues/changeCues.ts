import { speechIn } from '../../facts/speech/spokenText.ts';
import { writtenSpeech } from '../../facts/speech/writtenSpeech.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../../model/transcript.ts';
import { afterEdits } from '../../parser/afterEdits.ts';
import type { Parsed } from '../../parser/parse.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import { rememberedPair } from '../../text/remembered.ts';
import { wordsAndCharacters } from '../../text/words.ts';
import { cuePlace, cutAt, cutReason } from './cutHere.ts';
import { joinCues } from './joinCues.ts';
import { type CueLimits, limitsFrom } from './limits.ts';
import { mapBetween, retime } from './retime.ts';
import { type SplitCues, splitCues } from './splitCues.ts';

/** Something that changes when cues are shown and how much stands in each; never a word, nor who says it. */
export type CueChange =
	/** The cue at a place (zero-based, UTF-16) becomes two: cut at the word's time where it is known, else in proportion. */
	| { readonly kind: 'cut'; readonly position: Position }
	/** All times are so many seconds later; earlier where less than zero. */
	| { readonly kind: 'shift'; readonly seconds: number }
	/**
	 * All times are multiplied, or moved so that the first and the last cue begin at the given seconds. `scale` counts
	 * where it is given.
	 */
	| {
			readonly kind: 'stretch';
			readonly scale?: number;
			readonly first?: number | undefined;
			readonly last?: number | undefined;
	  }
	/** Cues that are shown too shortly are joined with a neighbour by the same speaker. */
	| { readonly kind: 'join'; readonly limits?: Partial<CueLimits> }
	/** Cues with too many or too long lines are cut, and lines broken. */
	| { readonly kind: 'split'; readonly limits?: Partial<CueLimits> };

/** Edits and what they did, or in plain words why there are none; `unneeded` where all is as it is wanted to be. */
export type CueOutcome =
	| { readonly edits: readonly TextEdit[]; readonly title: string }
	| { readonly message: string; readonly unneeded?: true };

/**
 * Works a change of cues out. `recognised` are the times of words that lie beside the captions. The result is read again:
 * edits after which a word, or who says it, is another are refused.
 */
export function changeCues(transcript: Parsed, change: CueChange, recognised?: readonly TimedWord[]): CueOutcome {
	if (!transcript.captions) return { message: 'This file is no captions: it has no cues.' };
	const outcome = outcomeOf(transcript, change, recognised);
	if ('message' in outcome) return outcome;
	if (saysTheSame(transcript, afterCueEdits(transcript, outcome.edits))) return outcome;
	return { message: 'That would change what is said, or who says it: nothing was changed.' };
}

/** The transcript after a change of its cues; that which the change was proven by, where it is the very same. */
export const afterCueEdits: (transcript: Parsed, edits: readonly TextEdit[]) => Parsed = rememberedPair(afterEdits);

function outcomeOf(transcript: Parsed, change: CueChange, recognised: readonly TimedWord[] | undefined): CueOutcome {
	switch (change.kind) {
		case 'cut': {
			const place = cuePlace(transcript, change.position, recognised);
			if ('message' in place) return place;
			return { edits: cutAt(transcript, place), title: `The cue is cut ${cutReason(place)}` };
		}
		case 'shift':
			return retimed(transcript, { scale: 1, offset: change.seconds });
		case 'stretch': {
			const map =
				change.scale === undefined
					? mapBetween(transcript, change.first, change.last)
					: { scale: change.scale, offset: 0 };
			return 'message' in map ? map : retimed(transcript, map);
		}
		case 'join': {
			const { edits, joined } = joinCues(transcript, limitsFrom(change.limits ?? {}));
			if (joined === 0)
				return { message: 'No cue is so short that it can be joined with its neighbour.', unneeded: true };
			return { edits, title: `${counted(joined, 'cue is', 'cues are')} joined with the one before` };
		}
		case 'split': {
			const done = splitCues(transcript, limitsFrom(change.limits ?? {}), recognised);
			if (done.edits.length > 0) return { edits: done.edits, title: titleOf(done) };
			const fast =
				done.fast > 0 ? ` ${counted(done.fast, 'is', 'are')} faster than people read, with no silence behind.` : '';
			return { message: `No cue has more or longer lines than the limits allow.${fast}`, unneeded: true };
		}
	}
}

function retimed(transcript: Transcript, map: { scale: number; offset: number }): CueOutcome {
	const done = retime(transcript, map);
	if ('message' in done) return done;
	if (done.edits.length === 0) return { message: 'The times are so already.', unneeded: true };
	return { edits: done.edits, title: `The times of ${counted(done.cues, 'cue', 'cues')} are changed` };
}

function titleOf({ cut, added, broken, longer, fast }: SplitCues): string {
	const parts = [
		...(cut > 0 ? [`${counted(cut, 'cue is', 'cues are')} cut into ${cut + added}`] : []),
		...(broken > 0 ? [`${counted(broken, 'cue has', 'cues have')} other lines`] : []),
		...(longer > 0 ? [`${counted(longer, 'cue stays', 'cues stay')} longer`] : []),
		...(fast > 0 ? [`${counted(fast, 'cue is', 'cues are')} still faster than people read`] : []),
	];
	return parts.join('; ');
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** True where the same people say the same words in the same order, and what is nobody's is still there. */
function saysTheSame(before: Transcript, after: Transcript): boolean {
	const one = saidIn(before);
	const other = saidIn(after);
	return (
		one.words.length === other.words.length &&
		one.words.every((word, index) => word === other.words[index] && one.names[index] === other.names[index])
	);
}

/** All words in order, and whose each is. */
function saidIn(transcript: Transcript) {
	const words: string[] = [];
	const names: (string | undefined)[] = [];
	for (const { turn, paragraphs } of writtenSpeech(transcript)) {
		for (const range of paragraphs) {
			for (const word of wordsAndCharacters(speechIn(transcript, range))) {
				words.push(word);
				names.push(turn?.block.label.name);
			}
		}
	}
	return { words, names };
}

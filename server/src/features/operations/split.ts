import { shownCuesOf, voiceCues } from '../../facts/captions/shownCues.ts';
import { labelFor } from '../../facts/labels/labelFor.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import { type CuePlace, cuePlace, cutAt, cutReason } from '../cues/cutHere.ts';
import type { Operation, Outcome } from './operation.ts';
import { portionsOf } from './portions.ts';
import { isNamed, labelBefore, possessiveOf, type Written, writtenAs } from './writing.ts';

type Split = Extract<Operation, { kind: 'split' }>;

/** Ends a turn at a place; the words behind it are another speaker's. */
export function split(
	transcript: Transcript,
	{ position, speaker, cut = false }: Split,
	recognised?: readonly TimedWord[],
): Outcome {
	const written = writtenAs(transcript, speaker);
	const speech = speechAt(transcript, position.line);
	const end = speech?.paragraphs.at(-1)?.end;
	if (!speech || !end) return { message: 'No turn is here to split. Put the cursor into one.' };
	const title = `${written.name} goes on from here`;
	const [portion] = portionsOf(transcript, { start: position, end });
	if (!portion) return { message: 'No words stand behind the cursor in this turn.' };
	if (!portion.from)
		return { message: 'The turn begins here. Put the cursor between two of its words, or reassign it.' };
	if (speech.turn && isNamed(written, speech.turn.block.label.name)) {
		return { message: `The turn is ${possessiveOf(written.name)} already.` };
	}
	if (transcript.captions) {
		const place =
			cut && !beginsCue(transcript, portion.from) ? cuePlace(transcript, portion.from, recognised) : undefined;
		if (place && 'message' in place) return place;
		const edits = splitCues(transcript, portion.from, end, written, place);
		return { edits, title: place ? `${title}; the cue is cut ${cutReason(place)}` : title };
	}
	return { edits: [labelBefore(transcript, portion.from, written)], title };
}

/** True where no word of a cue stands before a place. */
function beginsCue(transcript: Transcript, from: Position): boolean {
	const line = transcript.lines[from.line];
	const isFirst = shownCuesOf(transcript).some(({ first }) => first === from.line);
	return isFirst && from.character <= (line?.kind === 'label' ? line.label.speechAt : 0);
}

/** The words behind a place become the speaker's, in the same cue or in one of their own; the cues behind get the voice too. */
function splitCues(
	transcript: Transcript,
	from: Position,
	end: Position,
	written: Written,
	place: CuePlace | undefined,
): readonly TextEdit[] {
	const cues = shownCuesOf(transcript).filter(({ first, last }) => last >= from.line && first <= end.line);
	if (beginsCue(transcript, from)) return voiceCues(transcript, cues, written.name);
	const labelled = cues.slice(1).filter(({ first }) => transcript.lines[first]?.kind === 'label');
	const rest = transcript.lines[from.line]?.text.slice(from.character) ?? '';
	const own = place
		? cutAt(transcript, place, labelFor(transcript, written.name, written.affiliation, rest))
		: [labelBefore(transcript, from, written)];
	return [...own, ...voiceCues(transcript, labelled, written.name)];
}

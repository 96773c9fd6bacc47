import { shownCuesOf, voiceCues } from '../../facts/captions/shownCues.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import type { Choice, Outcome } from './operation.ts';
import { portionsOf } from './portions.ts';
import { isNamed, labelBefore, possessiveOf, type Written, writtenAs } from './writing.ts';

/** Ends a turn at a place; the words behind it are another speaker's. */
export function split(transcript: Transcript, position: Position, choice: Choice): Outcome {
	const written = writtenAs(transcript, choice);
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
	if (transcript.captions) return { edits: splitCues(transcript, portion.from, end, written), title };
	return { edits: [labelBefore(transcript, portion.from, written)], title };
}

/** In captions the cue is cut where the place is in the middle of its words, and the cues behind it get the voice too. */
function splitCues(transcript: Transcript, from: Position, end: Position, written: Written): readonly TextEdit[] {
	const cues = shownCuesOf(transcript).filter(({ first, last }) => last >= from.line && first <= end.line);
	const [head, ...others] = cues;
	const line = transcript.lines[from.line];
	const begins = head?.first === from.line && from.character <= (line?.kind === 'label' ? line.label.speechAt : 0);
	if (begins) return voiceCues(transcript, cues, written.name);
	const labelled = others.filter(({ first }) => transcript.lines[first]?.kind === 'label');
	return [labelBefore(transcript, from, written), ...voiceCues(transcript, labelled, written.name)];
}

import { speechAt } from '../../facts/speechAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import { comparePositions, type Position } from '../../text/position.ts';
import { attributeCues } from './attributeCues.ts';
import type { Choice, Outcome } from './operation.ts';
import { portionsOf } from './portions.ts';
import { isNamed, labelBefore, possessive, writtenAs } from './writing.ts';

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
		return { message: `The turn is ${possessive(written.name)} already.` };
	}
	if (transcript.captions && isCueStart(transcript, portion.from)) {
		const outcome = attributeCues(transcript, { start: portion.from, end }, written);
		return 'edits' in outcome ? { ...outcome, title } : outcome;
	}
	return { edits: [labelBefore(transcript, portion.from, written)], title };
}

const isCueStart = ({ lines }: Transcript, { line, character }: Position): boolean =>
	lines[line - 1]?.kind === 'timing' &&
	comparePositions({ line, character }, { line, character: lines[line]?.kind === 'label' ? character : 0 }) === 0;

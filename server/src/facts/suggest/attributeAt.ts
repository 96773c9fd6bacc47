import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shownCuesOf, voiceCues } from '../captions/shownCues.ts';
import { attributionEdits } from '../labels/attribute.ts';
import { labelFor } from '../labels/labelFor.ts';
import { speechAt } from '../speech/speechAt.ts';
import { gapAt } from './gap.ts';

/**
 * Edits that give the words at a line (zero-based) to somebody: for a turn's first paragraph its label gets the name; a
 * later paragraph gets a label of its own, and the turn ends before it. Empty where nothing is said or it is theirs.
 */
export function attributeAt(
	transcript: Transcript,
	line: number,
	name: string,
	affiliation?: string,
): readonly TextEdit[] {
	const { start, inside, said } = gapAt(transcript, line);
	const speech = speechAt(transcript, line);
	if (!start || (!inside && speech)) return speech ? attributionEdits(transcript, speech, name, affiliation) : [];
	if (transcript.captions) {
		const cues = shownCuesOf(transcript).filter(({ first, last }) => first <= said.endLine && last >= start.line);
		return voiceCues(transcript, cues, name);
	}
	return [{ range: { start, end: start }, newText: labelFor(transcript, name, affiliation) }];
}

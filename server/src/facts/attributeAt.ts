import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Position } from '../text/position.ts';
import { attribute } from './attribution.ts';
import { labelFor } from './labelFor.ts';
import { speechAt } from './speechAt.ts';
import { gapAt } from './suggest/gap.ts';

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
	const { start, inside, said, conversation } = gapAt(transcript, line);
	const speech = speechAt(transcript, line);
	if (start && (inside || !speech)) {
		const everyCue = transcript.captions && conversation.repeatedCues > 0.3;
		const places = everyCue ? cueStarts(transcript, start, said.endLine) : [start];
		const newText = labelFor(transcript, name, affiliation);
		return places.map((place) => ({ range: { start: place, end: place }, newText }));
	}
	return speech ? attribute(transcript, speech, name, affiliation) : [];
}

/** Where the words of each cue begin, from a place to a line. */
function cueStarts({ lines }: Transcript, start: Position, endLine: number): readonly Position[] {
	const places = [start];
	for (let line = start.line + 1; line <= endLine; line++) {
		if (lines[line - 1]?.kind === 'timing' && lines[line]?.kind === 'text') places.push({ line, character: 0 });
	}
	return places;
}

import { cueTime } from '../../captions/timing.ts';
import { cueNumbers, movedNumbers } from '../../facts/captions/cueNumbers.ts';
import { type SpokenCue, spokenCues } from '../../facts/captions/momentsIn.ts';
import type { TimedWord } from '../../facts/wordTimes/wordTimes.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { comparePositions, type Position } from '../../text/position.ts';
import { cutCue, numberBehind } from './cutCue.ts';

/** Where a cue would be cut at a place of its text, and when its second half would begin. */
export interface CuePlace {
	readonly spoken: SpokenCue;
	/** Among the cues of the file. */
	readonly index: number;
	/** The word that would begin the second half. */
	readonly word: number;
	readonly seconds: number;
	/** `word`: the time of the word is written down. `share`: the time is in proportion to the words before it. */
	readonly by: 'word' | 'share';
	/** The time as the file writes times. */
	readonly written: string;
}

/** The cut at a place, moved to the start of the word that it is in or before; in plain words why there is none. */
export function cuePlace(
	transcript: Transcript,
	position: Position,
	recognised?: readonly TimedWord[],
): CuePlace | { readonly message: string } {
	if (!transcript.captions) return { message: 'Only captions have cues to cut.' };
	const cues = spokenCues(transcript, recognised);
	const index = cues.findIndex(({ cue }) => cue.textLine <= position.line && position.line < cue.endLine);
	const spoken = cues[index];
	if (!spoken) return { message: 'No cue is here. Put the cursor into the text of one.' };
	const { cue, words, moments } = spoken;
	const { fromSpan, toSpan } = cue.timing;
	if (!fromSpan || !toSpan) return { message: 'This cue does not say from when to when it is shown.' };
	const doubled = transcript.lines[cue.line + 1]?.kind === 'captions';
	if (doubled) return { message: 'Each line end of this file is written twice. Mend that first.' };
	const word = words.findIndex(({ line, end }) => comparePositions({ line, character: end }, position) > 0);
	const moment = moments[word];
	if (words[word]?.sticks)
		return {
			message: 'These words are nobody’s, and in a cue of their own they would be somebody’s. Attribute them first.',
		};
	if (word < 0 || !moment) return { message: 'No words stand behind the cursor in this cue.' };
	if (word === 0) return { message: 'The cue begins here. Put the cursor between two of its words.' };
	const { seconds, by } = moment;
	if (seconds <= cue.from || seconds >= cue.to) return { message: 'This cue is too short to be cut.' };
	return { spoken, index, word, seconds, by, written: cueTime(seconds, transcript.captionFormat) };
}

/** Edits that cut a cue at a place; `label` stands before the second half where somebody else says it. */
export function cutAt(transcript: Transcript, { spoken, index, word, seconds }: CuePlace, label?: string) {
	const cut = { word, seconds, ...(label !== undefined && { label }) };
	const edits: readonly TextEdit[] = [
		...cutCue(transcript, spoken, [cut], { number: numberBehind(transcript, index) }),
		...(cueNumbers(transcript) ? movedNumbers(transcript, (cue) => (cue > index ? 1 : 0)) : []),
	];
	return edits;
}

/** Where a time comes from, for messages. */
export const cutReason = ({ written, by }: Pick<CuePlace, 'written' | 'by'>): string =>
	by === 'word' ? `at ${written}, when the word is said` : `at ${written}, in proportion to its words`;

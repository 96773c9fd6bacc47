import { nameKey } from '../../conventions/names.ts';
import { type Located, type Transcript, type Turn, voicesOf } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { changesMarks, labelFor } from './labelFor.ts';
import { nameIn, renameLabel } from './style.ts';

/**
 * Edits that write a name in the label of a turn: it gets the name and affiliation, its marks and time stay. In captions each
 * cue of the turn has the voice, so each is changed. Empty where the label has the name already.
 */
export function relabelEdits(
	transcript: Transcript,
	turn: Located<Turn>,
	name: string,
	affiliation?: string,
): readonly TextEdit[] {
	const { block, line } = turn;
	if (nameKey(name) === nameKey(block.label.name)) return [];
	if (!transcript.captions && changesMarks(transcript, block.label, name)) {
		const { speechAt, markup } = block.label;
		const start = { line, character: 0 };
		const label = labelFor(transcript, name, affiliation);
		return [
			{
				range: { start, end: { line, character: speechAt } },
				newText: label.startsWith(markup.lead) ? label : `${markup.lead}${label}`,
			},
		];
	}
	if (!transcript.captions) return renameLabel(turn, name, { text: affiliation });
	return voicesOf(block).map(({ index, label }) => ({
		range: onLine(line + index, label.nameSpan),
		newText: nameIn(label, name),
	}));
}

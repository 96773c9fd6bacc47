import { nameKey } from '../../conventions/names.ts';
import { type Located, type Transcript, type Turn, turnsIn } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { relabelEdits } from './relabel.ts';

/**
 * Edits that give a turn to somebody else: its label, and the lines below it that say who the speaker is. Those become what
 * stands below the new name elsewhere, or go where nothing does: they are no words that anybody says.
 */
export const reattributeEdits = (
	transcript: Transcript,
	turn: Located<Turn>,
	name: string,
	affiliation?: string,
): readonly TextEdit[] => {
	const edits = relabelEdits(transcript, turn, name, affiliation);
	return edits.length === 0 ? edits : [...edits, ...officeEdits(transcript, turn, name)];
};

function officeEdits(transcript: Transcript, { block, line }: Located<Turn>, name: string): readonly TextEdit[] {
	const first = block.lines.findIndex(({ kind }) => kind === 'office');
	if (first < 0) return [];
	const count = officesOf(block).length;
	const start = { line: line + first, character: 0 };
	const own = officesBelow(transcript, name);
	if (own.length === 0) return [{ range: { start, end: { line: start.line + count, character: 0 } }, newText: '' }];
	const last = block.lines[first + count - 1]?.text ?? '';
	const end = { line: start.line + count - 1, character: last.length };
	return [{ range: { start, end }, newText: own.join('\n') }];
}

const officesOf = ({ lines }: Turn): readonly string[] =>
	lines.filter(({ kind }) => kind === 'office').map(({ text }) => text);

/** The lines that say who somebody is, as they first stand below the name; empty where none do. */
function officesBelow(transcript: Transcript, name: string): readonly string[] {
	for (const { block } of turnsIn(transcript)) {
		const offices = nameKey(block.label.name) === nameKey(name) ? officesOf(block) : [];
		if (offices.length > 0) return offices;
	}
	return [];
}

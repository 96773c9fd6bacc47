import { labelFor } from '../../facts/labelFor.ts';
import type { Transcript } from '../../model/transcript.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import { attributeCues } from './attributeCues.ts';
import { speakersAt } from './candidates.ts';
import type { Choice, Outcome } from './operation.ts';
import { wordStart } from './portions.ts';
import { reassign } from './reassign.ts';
import { rosterOf } from './roster.ts';
import { labelBefore, separatorOf, type Written, writtenAs } from './writing.ts';

/** Writes a label at the cursor: of a choice, of a place in the roster, or of whoever most likely speaks next. */
export function insertLabel(transcript: Transcript, position: Position, speaker?: Choice, index?: number): Outcome {
	const choice = speaker ?? (index === undefined ? likeliest(transcript, position) : atPlace(transcript, index));
	if (!choice) {
		return { message: index === undefined ? 'Nobody is named here yet.' : `Nobody has place ${index} in the roster.` };
	}
	const written = writtenAs(transcript, choice);
	const title = `${written.name} speaks here`;
	const line = transcript.lines[position.line];
	if (line?.kind === 'label' && position.character > 0 && position.character <= line.label.speechAt) {
		return transcript.captions
			? attributeCues(transcript, { start: position, end: position }, written)
			: reassign(transcript, { start: position, end: position }, 'turn', choice);
	}
	const edit = labelAt(transcript, position, written);
	return { edits: [edit], title, cursor: endOf(transcript, edit) };
}

const likeliest = (transcript: Transcript, position: Position): Choice | undefined =>
	chosen(speakersAt(transcript, position, 'next')[0]);

const atPlace = (transcript: Transcript, index: number): Choice | undefined => chosen(rosterOf(transcript)[index - 1]);

const chosen = (
	person: { readonly name: string; readonly affiliation: string | undefined } | undefined,
): Choice | undefined =>
	person && { name: person.name, ...(person.affiliation !== undefined && { affiliation: person.affiliation }) };

function labelAt(transcript: Transcript, position: Position, written: Written): TextEdit {
	const { lines } = transcript;
	const text = lines[position.line]?.text ?? '';
	const place = { line: position.line, character: Math.min(position.character, text.length) };
	if (lines[position.line]?.kind === 'label' && position.character === 0 && !transcript.captions) {
		const separator = labelFor(transcript, written.name).endsWith('\n')
			? separatorOf(transcript).slice(1)
			: separatorOf(transcript);
		return {
			range: { start: place, end: place },
			newText: `${labelFor(transcript, written.name, written.affiliation)}${separator}`,
		};
	}
	if (text.trim() !== '') {
		const rest = wordStart(transcript, place);
		if (rest.character < text.length) return labelBefore(transcript, rest, written);
	}
	const label = labelFor(transcript, written.name, written.affiliation);
	const above = lines[position.line - 1];
	const cut = text.trim() === '' && above !== undefined && /^(?:text|label|list|quote)$/.test(above.kind);
	const before = text.trim() !== '' ? separatorOf(transcript) : cut ? separatorOf(transcript).slice(1) : '';
	const start = { line: place.line, character: text.trimEnd().length };
	return { range: { start, end: { line: place.line, character: text.length } }, newText: `${before}${label}` };
}

/** Where the text goes on behind an edit, in the new text. */
function endOf({ lines }: Transcript, { range, newText }: TextEdit): Position {
	const before = lines.slice(0, range.start.line + 1).map(({ text }) => text);
	const cut = before.map((text, line) => (line === range.start.line ? text.slice(0, range.start.character) : text));
	const after = applyEdits(cut, [{ range: { start: range.start, end: range.start }, newText }]);
	return { line: after.length - 1, character: (after.at(-1) ?? '').length };
}

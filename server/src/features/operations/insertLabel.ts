import { labelFor } from '../../facts/labels/labelFor.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
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
	const { edit, label } = labelAt(transcript, position, written);
	return { edits: [edit], title, cursor: endOf(edit.range.start, label) };
}

const likeliest = (transcript: Transcript, position: Position): Choice | undefined =>
	chosen(speakersAt(transcript, position, 'next')[0]);

const atPlace = (transcript: Transcript, index: number): Choice | undefined => chosen(rosterOf(transcript)[index - 1]);

const chosen = (
	person: { readonly name: string; readonly affiliation: string | undefined } | undefined,
): Choice | undefined =>
	person && { name: person.name, ...(person.affiliation !== undefined && { affiliation: person.affiliation }) };

/** The edit, and of its text what the cursor comes to stand behind. */
interface Insertion {
	readonly edit: TextEdit;
	readonly label: string;
}

function labelAt(transcript: Transcript, position: Position, written: Written): Insertion {
	const { lines, captions } = transcript;
	const text = lines[position.line]?.text ?? '';
	const place = { line: position.line, character: Math.min(position.character, text.length) };
	const label = labelFor(transcript, written.name, written.affiliation);
	const separator = separatorOf(transcript);
	if (lines[position.line]?.kind === 'label' && position.character === 0 && !captions) {
		const between = label.endsWith('\n') ? separator.slice(1) : separator;
		return { edit: { range: { start: place, end: place }, newText: `${label}${between}` }, label };
	}
	if (text.trim() !== '') {
		const rest = wordStart(transcript, place);
		if (rest.character < text.length) {
			const edit = labelBefore(transcript, rest, written);
			return { edit, label: edit.newText };
		}
	}
	const above = lines[position.line - 1];
	const cut = text.trim() === '' && above !== undefined && /^(?:text|label|list|quote)$/.test(above.kind);
	const newText = `${text.trim() !== '' ? separator : cut ? separator.slice(1) : ''}${label}`;
	const start = { line: place.line, character: text.trimEnd().length };
	return { edit: { range: { start, end: { line: place.line, character: text.length } }, newText }, label: newText };
}

/** Where a text ends that is put in at a place. */
function endOf({ line, character }: Position, text: string): Position {
	const lines = text.split('\n');
	const last = lines.at(-1) ?? '';
	return { line: line + lines.length - 1, character: (lines.length === 1 ? character : 0) + last.length };
}

import { reattributeEdits } from '../../facts/labels/reattribute.ts';
import { speechAt } from '../../facts/speech/speechAt.ts';
import { attributeAt } from '../../facts/suggest/attributeAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { comparePositions, type Range } from '../../text/position.ts';
import { attributeCues } from './attributeCues.ts';
import type { Choice, Outcome } from './operation.ts';
import { type Portion, portionsOf } from './portions.ts';
import { isNamed, labelBefore, placeholderOf, possessiveOf, type Written, writtenAs } from './writing.ts';

/** Gives the selected words to a speaker; what stands behind them in the same turn stays with its own. */
export function attributeSelection(transcript: Transcript, range: Range, choice: Choice): Outcome {
	const written = writtenAs(transcript, choice);
	const title = `The words are now ${possessiveOf(written.name)}`;
	if (comparePositions(range.start, range.end) === 0) {
		const edits = attributeAt(transcript, range.start.line, written.name, written.affiliation);
		if (edits.length > 0) return { edits, title };
		const speech = speechAt(transcript, range.start.line);
		return { message: speech ? `These words are ${possessiveOf(written.name)} already.` : 'Nobody speaks here.' };
	}
	if (transcript.captions) return attributeCues(transcript, range, written);
	const portions = portionsOf(transcript, range);
	if (portions.length === 0) return { message: 'Nobody speaks in the selection.' };
	const edits = portions.flatMap((portion) => editsOf(transcript, portion, written));
	return edits.length > 0 ? { edits, title } : { message: `These words are ${possessiveOf(written.name)} already.` };
}

function editsOf(transcript: Transcript, { speech, from, rest }: Portion, written: Written): readonly TextEdit[] {
	const { turn, paragraphs } = speech;
	const label = turn?.block.label;
	if (label && isNamed(written, label.name)) return [];
	const own = label
		? { name: label.name, affiliation: label.affiliation?.text }
		: { name: placeholderOf(transcript), affiliation: undefined };
	const first = paragraphs[0]?.start;
	const begin = from
		? [labelBefore(transcript, from, written)]
		: turn
			? reattributeEdits(transcript, turn, written.name, written.affiliation)
			: first
				? [labelBefore(transcript, first, written)]
				: [];
	return rest ? [...begin, labelBefore(transcript, rest, own)] : begin;
}

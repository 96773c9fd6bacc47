import { nameKey } from '../../conventions/names.ts';
import { relabelEdits } from '../../facts/labels/relabel.ts';
import { speakerNamed } from '../../facts/people/speakers.ts';
import { type Speech, speechOf } from '../../facts/speech/speech.ts';
import { lastSpeechFrom } from '../../facts/speech/speechAt.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/position.ts';
import type { Choice, Operation, Outcome } from './operation.ts';
import { turnsTouched } from './reassign.ts';
import { countedThings, writtenAs } from './writing.ts';

type With = Extract<Operation, { kind: 'merge' }>['with'];

/** Makes one turn of several that follow each other. */
export function merge(transcript: Transcript, range: Range, which: With, choice?: Choice): Outcome {
	const turns = turnsOf(transcript, range, which);
	if (typeof turns === 'string') return { message: turns };
	const [first, ...others] = turns;
	if (!first?.turn || others.length === 0) return { message: 'Only one turn is here: there is nothing to merge.' };
	const speaker = (name: string) => speakerNamed(transcript, name)?.name ?? name;
	const names = [...new Set(turns.map(({ turn }) => speaker(turn?.block.label.name ?? '')))];
	if (!choice && names.length > 1) {
		return {
			message: `${names.length > 2 ? `${names.length} people` : names.join(' and ')} speak here. Say whose the merged turn is.`,
		};
	}
	const label = first.turn.block.label;
	const written = choice ? writtenAs(transcript, choice) : { name: label.name, affiliation: label.affiliation?.text };
	const edits: TextEdit[] = [...relabelEdits(transcript, first.turn, written.name, written.affiliation)];
	for (const [index, other] of others.entries()) {
		const before = turns[index];
		if (!before) continue;
		const joined = join(transcript, before, other, written.name);
		if (typeof joined === 'string') return { message: joined };
		appendAll(edits, joined);
	}
	if (edits.length === 0) return { message: `They are one turn of ${written.name} already.` };
	return {
		edits,
		title: `${countedThings(turns.length, 'turn')} are one turn by ${written.name} now`,
	};
}

function turnsOf(transcript: Transcript, range: Range, which: With): readonly Speech[] | string {
	const speech = speechOf(transcript);
	if (which === 'selection') {
		const lines = new Set(turnsTouched(transcript, range).map(({ line }) => line));
		const found = speech.flatMap((own, index) => (own.turn && lines.has(own.turn.line) ? [index] : []));
		return speech.slice(found[0] ?? 0, (found.at(-1) ?? -1) + 1);
	}
	const at = lastSpeechFrom(transcript, range.start.line);
	const own = speech[at];
	const other = speech[which === 'next' ? at + 1 : at - 1];
	if (!own?.turn) return 'No turn is here. Put the cursor into one.';
	if (!other?.turn) return which === 'next' ? 'No turn comes after this one.' : 'No turn comes before this one.';
	return which === 'next' ? [own, other] : [other, own];
}

/** Edits that make a turn go on in the one before, or in plain words why that cannot be. */
function join(
	transcript: Transcript,
	before: Speech,
	{ turn, paragraphs }: Speech,
	name: string,
): readonly TextEdit[] | string {
	if (!turn) return 'Speech without a label stands between the turns. Attribute it first.';
	const { label } = turn.block;
	if (transcript.captions) return nameKey(name) === nameKey(label.name) ? [] : relabelEdits(transcript, turn, name);
	const first = paragraphs[0]?.start;
	const end = before.paragraphs.at(-1)?.end;
	const start = { line: turn.line, character: label.span.start };
	if (!first || !end)
		return [
			{
				range: {
					start: { line: turn.line, character: 0 },
					end: first ?? { line: turn.line, character: label.span.end },
				},
				newText: '',
			},
		];
	const between = transcript.lines.slice(end.line + 1, turn.line).some(({ kind }) => kind !== 'blank');
	const time = label.timestamp;
	if (transcript.detection.unlabelled === 'every-paragraph') {
		if (between || time)
			return `${between ? 'Something that nobody said stands' : 'A time stands'} between the turns: they stay two here, where each paragraph has its label.`;
		return [{ range: { start: end, end: first }, newText: ' ' }];
	}
	const text = transcript.lines[turn.line]?.text ?? '';
	return [{ range: { start, end: first }, newText: time ? `${text.slice(time.span.start, time.span.end)}\n` : '' }];
}

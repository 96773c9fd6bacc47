import { nameKey } from '../../conventions/names.ts';
import { type Located, type Transcript, type Turn, voicesOf } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speakersOf } from '../people/speakers.ts';
import type { Speech } from '../speech/speech.ts';
import { changesMarks, labelFor } from './labelFor.ts';
import { nameIn, renameLabel } from './style.ts';

/** The name that labels use for a person: the resolved one where a label has it, else the commonest that one has. */
export const labelNameOf = (transcript: Transcript, name: string): string => labelNames(transcript).get(name) ?? name;

/** By the names of those who speak. */
const labelNames = remembered(
	(transcript: Transcript): ReadonlyMap<string, string> =>
		new Map(
			speakersOf(transcript).map(({ name, turns }) => {
				const counts = new Map<string, number>();
				for (const { block } of turns) counts.set(block.label.name, (counts.get(block.label.name) ?? 0) + 1);
				return [name, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name];
			}),
		),
);

/** Edits that say who spoke: a label where there is none, another name in the label that is there. */
export function attributionEdits(
	transcript: Transcript,
	{ turn, paragraphs, line }: Speech,
	name: string,
	affiliation?: string,
): readonly TextEdit[] {
	const written = labelNameOf(transcript, name);
	if (turn) return relabelEdits(transcript, turn, written, affiliation);
	const start = paragraphs[0]?.start ?? { line, character: 0 };
	return [{ range: { start, end: start }, newText: labelFor(transcript, written, affiliation) }];
}

/**
 * Edits that give a turn to somebody: its label gets the name and affiliation, its marks and time stay. In captions each
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

import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { remembered } from '../../text/remembered.ts';
import { speakersOf } from '../people/speakers.ts';
import type { Speech } from '../speech/speech.ts';
import { labelFor } from './labelFor.ts';
import { reattributeEdits } from './reattribute.ts';

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
	if (turn) return reattributeEdits(transcript, turn, written, affiliation);
	const start = paragraphs[0]?.start ?? { line, character: 0 };
	return [{ range: { start, end: start }, newText: labelFor(transcript, written, affiliation) }];
}

import { nameKey } from '../conventions/names.ts';
import type { Transcript } from '../model/transcript.ts';
import type { TextEdit } from '../text/edit.ts';
import { renameLabel, writeLabel } from './labelStyle.ts';
import { speakersOf } from './speakers.ts';
import type { Speech } from './speech.ts';

/** The name that labels use for a person: the resolved one where a label has it, else the commonest that one has. */
export function labelNameOf(transcript: Transcript, name: string): string {
	const speaker = speakersOf(transcript).find((known) => known.name === name);
	if (!speaker) return name;
	const counts = new Map<string, number>();
	for (const { block } of speaker.turns) counts.set(block.label.name, (counts.get(block.label.name) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
}

/** Edits that say who spoke: a label where there is none, another name in the label that is there. */
export function attribute(
	transcript: Transcript,
	{ turn, paragraphs, line }: Speech,
	name: string,
	affiliation?: string,
): readonly TextEdit[] {
	const written = labelNameOf(transcript, name);
	if (turn) {
		const same = nameKey(written) === nameKey(turn.block.label.name);
		return same ? [] : renameLabel(turn, written, { text: affiliation });
	}
	const start = paragraphs[0]?.start ?? { line, character: 0 };
	return [{ range: { start, end: start }, newText: writeLabel(transcript, written, affiliation) }];
}

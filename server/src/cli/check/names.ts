import { readSource } from '../../disk/source.ts';
import type { LabelUse } from '../../facts/misspellings/compare.ts';
import { type NamesElsewhere, namesTogether } from '../../facts/misspellings/elsewhere.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { labelCountsOf } from '../../workspace/indexedTranscript.ts';
import type { Input } from '../inputs.ts';
import { projectOf, type ReadingOptions } from '../project.ts';
import { emptyOutcome, type Outcome } from '../task.ts';

/** The names in the labels of one file, for those of others to be held against; nothing of one that cannot be read. */
export async function performNames({ file, source: from = file }: Input, options: ReadingOptions): Promise<Outcome> {
	const source = readSource(from);
	if ('problem' in source) return emptyOutcome;
	const project = await projectOf(file, options);
	return { ...emptyOutcome, output: JSON.stringify([...labelCountsOf(project.parse(source.text))]) };
}

const together = remembered(namesTogether);

/** What the other files have, of all that were checked and one of them. */
export const elsewhereFor = (names: readonly (readonly LabelUse[])[], transcript: Transcript): NamesElsewhere => ({
	together: together(names),
	own: labelCountsOf(transcript),
});

import type { LabelUse } from '../../facts/misspellings/compare.ts';
import { type NamesElsewhere, namesTogether } from '../../facts/misspellings/elsewhere.ts';
import type { Transcript } from '../../model/transcript.ts';
import { remembered } from '../../text/remembered.ts';
import { labelCountsOf } from '../../workspace/indexedTranscript.ts';

const together = remembered(namesTogether);

/** What the other files have, of all that were checked and one of them. */
export const elsewhereFor = (names: readonly (readonly LabelUse[])[], transcript: Transcript): NamesElsewhere => ({
	together: together(names),
	own: labelCountsOf(transcript),
});

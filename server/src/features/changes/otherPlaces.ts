import type { Transcript } from '../../model/transcript.ts';
import { houseTerm } from '../../rules/houseTerm.ts';
import { fixesOf } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/edit.ts';

/**
 * Where a wrong name or term stands in speech, as edits that write the right one: what the rule house-term finds, so code,
 * addresses, labels and names of people are left alone.
 */
export const otherPlaces = (transcript: Transcript, wrong: string, right: string): readonly TextEdit[] =>
	[...houseTerm.check(transcript, { terms: { [wrong]: right } })].flatMap(
		(finding) => fixesOf(finding, transcript)[0]?.edits ?? [],
	);

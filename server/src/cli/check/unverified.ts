import type { Transcript } from '../../model/transcript.ts';
import { annotationsBeside } from '../annotations/beside.ts';
import { plural } from '../plural.ts';

/** So many places are named; who has more to verify opens the file. */
const mostNamed = 5;

/** The turns that no verification holds for, as the annotation files beside a transcript have them. */
export function unverifiedTurns(
	file: string,
	transcript: Transcript,
): { readonly turns: number; readonly messages: readonly string[]; readonly failed: boolean } {
	const { text, annotations, problems, failed } = annotationsBeside(file, transcript);
	const lines = text.turns.flatMap(({ speech, from, to }, index) =>
		to > from && annotations.states[index] !== 'verified' ? [speech.line + 1] : [],
	);
	if (lines.length === 0) return { turns: 0, messages: problems, failed };
	const named = lines.slice(0, mostNamed).join(', ');
	const more = lines.length > mostNamed ? ' …' : '';
	const message = `${file}: ${plural(lines.length, 'turn')} not verified (line${lines.length === 1 ? '' : 's'} ${named}${more})`;
	return { turns: lines.length, messages: [...problems, message], failed };
}

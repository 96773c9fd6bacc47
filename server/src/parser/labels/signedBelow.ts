import type { CandidateLine } from '../../model/line.ts';
import { isProse } from '../survey.ts';
import type { Surroundings } from './surroundings.ts';

/** True for `— Ann Lee` directly below what is said, with nothing below it: who is named so said what stands above. */
export function isSignedBelow({ above, below: [next] }: Surroundings, { text, label }: CandidateLine): boolean {
	if (label.speechAt < text.length || label.markup.delimiter !== '' || !/^\s{0,20}[-–—]/.test(text)) return false;
	return above !== undefined && isProse(above) && (next === undefined || next.kind === 'blank');
}

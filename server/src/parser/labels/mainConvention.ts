import { mainConvention } from '../../conventions/main.ts';
import type { Convention, Unlabelled } from '../../model/convention.ts';
import type { ConventionId, SpeakerLabel } from '../../model/label.ts';
import type { LexedLine } from '../../model/line.ts';
import { labelCounts } from './weights.ts';

/** The convention that most labels follow. `counts` are in the order in which conventions first stand. */
export const conventionIn = (
	lines: readonly LexedLine[],
	counts: ReadonlyMap<ConventionId, number>,
	chosen: Convention | undefined,
): Convention => chosen ?? mainConvention(counts, () => lines.some(goesOn));

/** `… and went on`: how scribes write that somebody is still speaking. */
const goesOn = ({ kind, text }: LexedLine): boolean => kind === 'text' && /^\s*(?:…|\.{3})\s?\S/.test(text);

/**
 * Houses that repeat the label on each paragraph have many labels that repeat the one before, and hardly a paragraph
 * without; elsewhere such a paragraph continues the turn. `candidates` are lines, zero-based and in order, `labels` what
 * each was decided to be, in the same order.
 */
export function unlabelledIn(
	lines: readonly LexedLine[],
	candidates: readonly number[],
	labels: readonly (SpeakerLabel | undefined)[],
): Unlabelled {
	let repeated = 0;
	let accepted = 0;
	let above: SpeakerLabel | undefined;
	for (const label of labels) {
		if (!label) continue;
		accepted++;
		if (above?.name === label.name) repeated++;
		above = label;
	}
	const { least, share, bare: mostBare } = labelCounts.everyParagraph;
	if (repeated < least || repeated < accepted * share) return 'continues';
	let next = labels.findIndex((label) => label !== undefined);
	let bare = 0;
	for (let line = candidates[next] ?? 0; line < lines.length && bare < repeated * mostBare; line++) {
		if (candidates[next] === line && labels[next++]) continue;
		const kind = lines[line]?.kind;
		if ((kind === 'text' || kind === 'candidate') && lines[line - 1]?.kind === 'blank') bare++;
	}
	return bare < repeated * mostBare ? 'every-paragraph' : 'continues';
}

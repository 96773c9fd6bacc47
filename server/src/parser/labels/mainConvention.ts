import { mainConvention } from '../../conventions/main.ts';
import type { Convention, DeclaredName, Detection, Judgement, Unlabelled } from '../../model/convention.ts';
import type { ConventionId } from '../../model/label.ts';
import type { LexedLine } from '../../model/line.ts';
import { labelCounts } from './weights.ts';

/** The convention that most accepted labels follow, and what a paragraph without a label means in it. */
export function detectConvention(
	lines: readonly LexedLine[],
	judgements: readonly Judgement[],
	declared: readonly DeclaredName[],
	chosen: Convention | undefined,
): { readonly convention: Convention; readonly detection: Detection } {
	const accepted = judgements.filter((judgement) => judgement.accepted);
	const counts = new Map<ConventionId, number>();
	for (const { label } of accepted) counts.set(label.convention, (counts.get(label.convention) ?? 0) + 1);
	const convention = chosen ?? mainConvention(counts, () => lines.some(goesOn));
	return {
		convention,
		detection: {
			main: convention.id,
			chosen: chosen !== undefined,
			counts,
			judgements,
			unlabelled: unlabelledIn(lines, accepted),
			declared,
		},
	};
}

/** `… and went on`: how scribes write that somebody is still speaking. */
const goesOn = ({ kind, text }: LexedLine): boolean => kind === 'text' && /^\s*(?:…|\.{3})\s?\S/.test(text);

/**
 * Houses that repeat the label on each paragraph have many labels that repeat the one before, and hardly a paragraph
 * without; elsewhere such a paragraph continues the turn.
 */
function unlabelledIn(lines: readonly LexedLine[], accepted: readonly Judgement[]): Unlabelled {
	let repeated = 0;
	for (const [index, { label }] of accepted.entries()) {
		if (index > 0 && accepted[index - 1]?.label.name === label.name) repeated++;
	}
	const { least, share, bare: mostBare } = labelCounts.everyParagraph;
	if (repeated < least || repeated < accepted.length * share) return 'continues';
	const first = accepted[0]?.line ?? 0;
	let bare = 0;
	let next = 0;
	for (let line = first; line < lines.length; line++) {
		if (accepted[next]?.line === line) {
			next++;
			continue;
		}
		const kind = lines[line]?.kind;
		if ((kind === 'text' || kind === 'candidate') && lines[line - 1]?.kind === 'blank') bare++;
	}
	return bare < repeated * mostBare ? 'every-paragraph' : 'continues';
}

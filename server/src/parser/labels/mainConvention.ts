import { conventions } from '../../conventions/index.ts';
import type { Convention, DeclaredName, Detection, Judgement, Unlabelled } from '../../model/convention.ts';
import type { ConventionId } from '../../model/label.ts';
import type { LexedLine } from '../../model/line.ts';

/** The convention that most accepted labels follow, and what a paragraph without a label means in it. */
export function detect(
	lines: readonly LexedLine[],
	judgements: readonly Judgement[],
	declared: readonly DeclaredName[],
	chosen: Convention | undefined,
): { readonly convention: Convention; readonly detection: Detection } {
	const accepted = judgements.filter((judgement) => judgement.accepted);
	const counts = new Map<ConventionId, number>();
	for (const { label } of accepted) counts.set(label.convention, (counts.get(label.convention) ?? 0) + 1);
	const convention = chosen ?? mainConvention(counts, lines);
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

const fallback: ConventionId = 'plain-name';

function mainConvention(counts: ReadonlyMap<ConventionId, number>, lines: readonly LexedLine[]): Convention {
	const count = (id: ConventionId) => counts.get(id) ?? 0;
	const bold = count('bold-name') + count('bold-name-own-line');
	const asides = count('minutes');
	const isMinutes = asides >= bold * 0.03 && (asides > 1 || (asides === 1 && lines.some(goesOn)));
	const [first] = isMinutes ? (['minutes'] as const) : ([...counts].sort((a, b) => b[1] - a[1])[0] ?? [fallback]);
	return conventions.find(({ id }) => id === first) ?? conventions[0];
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
	if (repeated < 5 || repeated < accepted.length * 0.1) return 'continues';
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
	return bare * 2 < repeated ? 'every-paragraph' : 'continues';
}

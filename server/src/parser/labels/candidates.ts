import { conventionOf } from '../../conventions/index.ts';
import { nameKey, nameShape } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { CandidateLine, LexedLine } from '../../model/line.ts';
import type { Group, Kind } from './kind.ts';
import { styleOf } from './style.ts';
import { contextOf, linesBelow, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A line that looks like a label and the group that it belongs to. */
export interface LabelCandidate {
	/** Zero-based. */
	readonly line: number;
	readonly label: SpeakerLabel;
	/** Index in the groups. */
	readonly group: number;
}

interface Known {
	readonly around: Surroundings;
	readonly kind: Kind;
	/** The same for lines of one kind and for no others. */
	readonly signature: string;
}

const known = new WeakMap<CandidateLine, Known>();

/** Every candidate of a document, and the kinds that they are of. */
export function candidatesOf(
	lines: readonly LexedLine[],
	measure: number,
): { readonly candidates: readonly LabelCandidate[]; readonly groups: readonly Group[] } {
	const candidates: LabelCandidate[] = [];
	const groups: { kind: Kind; count: number; first: number; last: number }[] = [];
	const index = new Map<string, number>();
	for (let line = 0; line < lines.length; line++) {
		const lexed = lines[line];
		if (lexed?.kind !== 'candidate') continue;
		const { kind, signature } = kindOf(lines, line, lexed, measure);
		const group = index.get(signature) ?? groups.length;
		const found = groups[group];
		if (found) {
			found.count++;
			found.last = line;
		} else {
			index.set(signature, group);
			groups.push({ kind, count: 1, first: line, last: line });
		}
		candidates.push({ line, label: lexed.label, group });
	}
	return { candidates, groups };
}

/** Remembered for each line as long as the lines around it stay what they are. */
function kindOf(lines: readonly LexedLine[], line: number, lexed: CandidateLine, measure: number): Known {
	const before = known.get(lexed);
	if (before && isAround(before.around, lines, line, measure)) return before;
	const around = surroundingsOf(lines, line, measure);
	const { label, otherwise } = lexed;
	const shape = nameShape(label.name);
	const context = contextOf(around, lexed);
	const kind: Kind = {
		key: keyOf(label),
		style: styleOf(lexed, shape),
		shape,
		context,
		label,
		indent: /^[ \t\u00a0]*/.exec(label.markup.lead)?.[0].length ?? 0,
		level: otherwise.kind === 'heading' ? otherwise.level : 0,
	};
	const { startsParagraph, runsOn, speech, underlined, listed, ownLine, tight, small, shouted, field, talk } = context;
	const isFor = label.affiliation !== undefined;
	const flags = [startsParagraph, runsOn, underlined, listed, ownLine, tight, small, shouted, field, talk, isFor]
		.map(Number)
		.join('');
	const signature = [label.name, kind.style, flags, speech, kind.indent, kind.level, label.convention, ...label.damage];
	const fresh = { around, kind, signature: signature.join('\n') };
	known.set(lexed, fresh);
	return fresh;
}

/** `Q1`, `Q2` … are one voice. */
const keyOf = ({ name, convention }: SpeakerLabel): string =>
	nameKey(conventionOf(convention)?.lettersOnly ? name.replace(/(?<!\d)\d+$/, '') : name);

/** True where a line has the same lines around it as before; makes no list, for it is asked for every candidate. */
function isAround(around: Surroundings, lines: readonly LexedLine[], line: number, measure: number): boolean {
	const { above, below } = around;
	if (around.measure !== measure || above !== lines[line - 1]) return false;
	for (let at = 0; at < below.length; at++) if (below[at] !== lines[line + 1 + at]) return false;
	return below.length === linesBelow || line + 1 + below.length === lines.length;
}

import { nameKey } from '../../conventions/names.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Change, LexedLine, Line } from '../../model/line.ts';
import type { CaptionFormat } from '../../model/transcript.ts';

/** So many lines below a line tell what it is, where each has an empty one behind it. */
export const cueReach = 4;

/**
 * The lines of a caption file from `from` up to `to` after its labels were weighed: candidates become labels or words, what stands directly
 * above the times of a cue becomes its identifier. A name further on in a line is one where others begin lines.
 */
export function decideCaptions(
	lexed: readonly LexedLine[],
	labelAt: (line: number) => SpeakerLabel | undefined,
	names: ReadonlySet<string>,
	format: CaptionFormat,
	from: number,
	to: number,
): readonly Line[] {
	return lexed.slice(from, to).map((read, offset): Line => {
		const index = from + offset;
		const isAbove = lexed[nextLine(lexed, index)]?.kind === 'timing';
		if (isAbove && isIdentifier(read, format)) return identifier(read);
		const label = labelAt(index);
		const line = label && read.kind === 'candidate' ? labelLine(read.text, label, read.changes) : read;
		const decided = line.kind === 'candidate' ? line.otherwise : line;
		if (decided.kind === 'timing' && decided.words && !showsBelow(lexed, index, format)) return outside(read);
		return decided.kind === 'text' || decided.kind === 'label' ? withKnownNames(decided, names) : decided;
	});
}

/** True where a cue has text below its times. */
function showsBelow(lexed: readonly LexedLine[], index: number, format: CaptionFormat): boolean {
	const at = nextLine(lexed, index);
	const below = lexed[at];
	if (below?.kind !== 'text' && below?.kind !== 'candidate') return false;
	return !(isIdentifier(below, format) && lexed[nextLine(lexed, at)]?.kind === 'timing');
}

/** The line below one, past the empty one in a file that has one behind each line. */
const nextLine = (lexed: readonly LexedLine[], index: number): number => {
	const between = lexed[index + 1];
	return between?.kind === 'captions' && between.text === '' ? index + 2 : index + 1;
};

/** Within a cue only a number is the identifier of the next one, as in SRT files that have lost their blank lines. */
const isIdentifier = ({ kind, text }: LexedLine, format: CaptionFormat): boolean =>
	kind === 'outside' || (kind === 'text' && format !== 'webvtt' && /^\s*\d{1,7}\s*$/.test(text));

const identifiers = new WeakMap<LexedLine, Line>();
const labels = new WeakMap<SpeakerLabel, Line>();
const withoutNames = new WeakMap<Line, Map<string, Line>>();

const identifier = (read: LexedLine): Line => {
	const known = identifiers.get(read) ?? { kind: 'captions', text: read.text };
	identifiers.set(read, known);
	return known;
};

const outsides = new WeakMap<LexedLine, Line>();

/** Times with words behind them and none below them are no times that a player reads. */
const outside = (read: LexedLine): Line => {
	const known = outsides.get(read) ?? { kind: 'outside', text: read.text };
	outsides.set(read, known);
	return known;
};

function labelLine(text: string, label: SpeakerLabel, changes: readonly Change[] | undefined): Line {
	const known = labels.get(label) ?? { kind: 'label', text, label, ...(changes && { changes }) };
	labels.set(label, known);
	return known;
}

/** A change whose name is not known as one stays a change, by nobody. */
function withKnownNames(line: Line & { readonly changes?: readonly Change[] }, names: ReadonlySet<string>): Line {
	const isKnown = ({ label }: Change) => !label || label.markup.delimiter === '<v>' || names.has(nameKey(label.name));
	if (line.changes === undefined || line.changes.every(isKnown)) return line;
	const key = line.changes.map((change) => Number(isKnown(change))).join('');
	const versions = withoutNames.get(line) ?? new Map<string, Line>();
	withoutNames.set(line, versions);
	const known = versions.get(key) ?? {
		...line,
		changes: line.changes.map((change) => (isKnown(change) ? change : { at: change.at, speechAt: change.speechAt })),
	};
	versions.set(key, known);
	return known;
}

import type { SpeakerLabel } from '../model/label.ts';
import type { HeadingLine, LexedLine, Line } from '../model/line.ts';
import { countUpTo } from '../text/binarySearch.ts';
import { type Blocks, blocksAfter, blocksOf } from './blocks.ts';
import { conflictsIn } from './conflicts.ts';
import { type Head, type HeadingManners, headingLines, headingManners, headingReach, headsIn } from './headings.ts';
import { labelsByLine, officesByLine, type WeighedLabels } from './labels/weigh.ts';
import { replacedItems, type Splice, widenedSplice } from './splice.ts';

/** The lines and blocks of a text that is no caption file, and the headings that were found in it. */
export interface ArrangedText extends Blocks {
	readonly lines: readonly Line[];
	readonly heads: readonly Head[];
	readonly manners: HeadingManners;
}

/** Makes lines of candidates that were weighed, and blocks of lines. */
export function arrangeText(lexed: readonly LexedLine[], weighed: WeighedLabels): ArrangedText {
	const labelAt = labelsByLine(weighed, 0, lexed.length);
	const heads = headsIn(lexed, (line) => labelAt(line) !== undefined);
	const manners = headingManners(heads, weighed.survey);
	const markers = new Set(weighed.counts.edges > 0 ? conflictsIn(lexed).flat() : []);
	const offices = officesByLine(weighed, 0, lexed.length);
	const lines = decide(
		lexed,
		{ labelAt, offices, headings: headingLines(lexed, heads, manners), markers },
		0,
		lexed.length,
	);
	return { lines, heads, manners, ...blocksOf(lines) };
}

/** The same for the text that an edit makes, where labels beside it are what they were: looks at the edit alone. */
export function arrangeTextAfter(
	old: ArrangedText & { readonly weighed: WeighedLabels },
	lexed: readonly LexedLine[],
	weighed: WeighedLabels,
	splice: Splice,
): ArrangedText {
	if (weighed.counts.edges + old.weighed.counts.edges > 0) return arrangeText(lexed, weighed);
	const shift = splice.endNew - splice.endOld;
	const around = widenedSplice(splice, headingReach, 1, lexed.length);
	const wide = widenedSplice(around, 1, headingReach, lexed.length);
	const labelAt = labelsByLine(weighed, wide.from, around.endNew + 3 * headingReach);
	const isLabel = (line: number) => labelAt(line) !== undefined;
	const fresh = headsIn(lexed, isLabel, around.from, around.endNew);
	const first = countUpTo(old.heads, ({ line }) => line < around.from);
	const end = countUpTo(old.heads, ({ line }) => line < around.endOld);
	const below = old.heads.slice(end);
	const moved =
		shift === 0 ? below : below.map((head) => ({ ...head, line: head.line + shift, last: head.last + shift }));
	const heads = old.heads.slice(0, first).concat(fresh, moved);
	const manners = headingManners(heads, weighed.survey);
	if (!areSame(manners, old.manners)) return arrangeText(lexed, weighed);
	const near = heads.slice(Math.max(0, first - 1), first + fresh.length + headingReach);
	const headings = headingLines(lexed, near, manners);
	const offices = officesByLine(weighed, Math.max(0, wide.from - farthestOffice), wide.endNew);
	const decided = decide(lexed, { labelAt, offices, headings, markers: new Set() }, wide.from, wide.endNew);
	const lines = replacedItems(old.lines, wide.from, wide.endOld, decided);
	return { lines, heads, manners, ...blocksAfter(old, lines, wide) };
}

const areSame = (a: HeadingManners, b: HeadingManners): boolean =>
	a.deepest === b.deepest &&
	a.manners.size === b.manners.size &&
	[...a.manners].every((manner) => b.manners.has(manner));

/** So many lines below a name stands who that is at most. */
const farthestOffice = 2;

const labelLines = new WeakMap<SpeakerLabel, Line>();
const officeLines = new WeakMap<LexedLine, Line>();
const doubleUnderlined = new WeakMap<LexedLine, Line>();
const underlined = new WeakMap<LexedLine, Line>();

/** What was found out of lines. */
interface Decided {
	readonly labelAt: (line: number) => SpeakerLabel | undefined;
	readonly offices: ReadonlySet<number>;
	readonly headings: ReadonlyMap<number, HeadingLine>;
	readonly markers: ReadonlySet<number>;
}

const spokenTimes = new WeakMap<LexedLine, Line>();

/** True for a line right below a name alone, with what is said right below it. */
function isOfMessage(lexed: readonly LexedLine[], labelAt: Decided['labelAt'], index: number): boolean {
	const above = labelAt(index - 1);
	const isAlone = above !== undefined && above.speechAt >= (lexed[index - 1]?.text.length ?? 0);
	return isAlone && lexed[index + 1] !== undefined && lexed[index + 1]?.kind !== 'blank';
}

/** Candidates become labels or what they are otherwise; a text line over an underline becomes a heading. */
function decide(
	lexed: readonly LexedLine[],
	{ labelAt, offices, headings, markers }: Decided,
	from: number,
	to: number,
): readonly Line[] {
	return lexed.slice(from, to).map((read, offset) => {
		const index = from + offset;
		const label = labelAt(index);
		if (label) return remember(labelLines, label, () => ({ kind: 'label', text: read.text, label }));
		if (offices.has(index)) return remember(officeLines, read, () => ({ kind: 'office', text: read.text }));
		const heading = headings.get(index);
		if (heading) return heading;
		const line = read.kind === 'candidate' ? read.otherwise : read;
		if (line.kind === 'time' && line.ofDay && !isOfMessage(lexed, labelAt, index))
			return remember(spokenTimes, read, () => ({ kind: 'text', text: read.text }));
		const below = lexed[index + 1];
		if (below?.kind !== 'rule' || markers.has(index + 1)) return line;
		const isText = line.kind === 'text' || (line.kind === 'list' && /^\s*\d/.test(line.text));
		if (isText && isUnderlined(line.text, below.text, lexed[index - 1])) {
			const level = below.text.trimStart().startsWith('=') ? 1 : 2;
			const title = line.text.trim();
			const memory = level === 1 ? doubleUnderlined : underlined;
			return remember(memory, line, (): HeadingLine => ({ kind: 'heading', text: line.text, level, title }));
		}
		return line;
	});
}

/** A setext heading: one short line of text with `===`, `---` or `^^^` directly below and no text above. */
const isUnderlined = (text: string, rule: string, above: LexedLine | undefined): boolean =>
	/^\s{0,3}(?:=+|-+|\^+)\s*$/.test(rule) &&
	text.trim().length <= 120 &&
	above?.kind !== 'text' &&
	above?.kind !== 'list';

function remember<Key extends object>(memory: WeakMap<Key, Line>, line: Key, make: () => Line): Line {
	const known = memory.get(line) ?? make();
	memory.set(line, known);
	return known;
}

import type { LexedLine } from '../model/line.ts';
import { isConflictEdge } from './conflicts.ts';
import { levelOf } from './labels/underlined.ts';

/** What a document is made of, counted over all its lines. */
export interface Survey {
	readonly lines: number;
	/** The width at which lines are broken by hand, in UTF-16 units; infinite where they are not. */
	readonly measure: number;
	/** Lines of text, those that look like labels among them, with nothing but a blank above. */
	readonly paragraphs: number;
	/** Lines of text, and lines that look like labels. */
	readonly texts: number;
	/** Lines that begin with a time and name nobody. */
	readonly timed: number;
	/** Points of lists that do. */
	readonly timedItems: number;
	/** Headings of each level. */
	readonly headings: ReadonlyMap<number, number>;
}

/** True for a line that speech can run over into the next. */
export const isProse = ({ kind }: LexedLine): boolean => kind === 'text' || kind === 'list' || kind === 'quote';

/** A label alone on its line has the speech below it and was not broken there. */
const runsOn = (line: LexedLine): boolean =>
	isProse(line) || (line.kind === 'candidate' && line.label.speechAt < line.text.length);

const widest = 400;

const beginsItemWithTime = /^[\s\u00a0]{0,8}[-*+•·][ \u00a0]{1,3}[[(<#]?\d{1,3}:\d{2}(?!\d)/;
const beginsWithTime = /^[\s\u00a0]{0,8}[[(<#]?\d{1,3}:\d{2}(?!\d)/;

/** What a survey is made of: sums over lines, so that an edit takes lines away and adds others. */
export interface LineCounts {
	/** How many lines that run on into the next are of each width. */
	readonly widths: readonly number[];
	readonly joined: number;
	readonly paragraphs: number;
	readonly texts: number;
	readonly timed: number;
	readonly timedItems: number;
	readonly headings: ReadonlyMap<number, number>;
	/** Lines that stand at the edge of an unfinished merge. */
	readonly edges: number;
}

const nothing: LineCounts = {
	widths: new Array<number>(widest + 1).fill(0),
	joined: 0,
	paragraphs: 0,
	texts: 0,
	timed: 0,
	timedItems: 0,
	headings: new Map(),
	edges: 0,
};

/** The counts of lines from `from` up to `to`, added to others or, where `sign` is -1, taken away from them. */
export function countLines(
	lines: readonly LexedLine[],
	from = 0,
	to = lines.length,
	before: LineCounts = nothing,
	sign: 1 | -1 = 1,
): LineCounts {
	let { joined, paragraphs, texts, timed, timedItems, edges } = before;
	const widths = [...before.widths];
	const headings = new Map(before.headings);
	let above = lines[from - 1];
	for (let at = from; at < to; at++) {
		const line = lines[at];
		if (!line) break;
		const isCandidate = line.kind === 'candidate';
		if (isCandidate || line.kind === 'text') {
			texts += sign;
			if (!isCandidate && beginsWithTime.test(line.text)) timed += sign;
			if (above === undefined || above.kind === 'blank') paragraphs += sign;
		}
		if (line.kind === 'list' && beginsItemWithTime.test(line.text)) timedItems += sign;
		if (above && isProse(line) && runsOn(above)) {
			const width = Math.min(widest, above.text.trimEnd().length);
			widths[width] = (widths[width] ?? 0) + sign;
			joined += sign;
		}
		const level = headingLevel(line, above);
		if (level > 0) headings.set(level, (headings.get(level) ?? 0) + sign);
		if (isConflictEdge(line.text)) edges += sign;
		above = line;
	}
	for (const [level, count] of headings) if (count === 0) headings.delete(level);
	return { widths, joined, paragraphs, texts, timed, timedItems, headings, edges };
}

/** The level of a heading, which its line of signs has where it is underlined; 0 for another line. */
function headingLevel(line: LexedLine, above: LexedLine | undefined): number {
	const own = line.kind === 'candidate' ? line.otherwise : line;
	if (own.kind === 'heading') return own.level;
	const isBelowText = above?.kind === 'text' || above?.kind === 'candidate';
	return line.kind === 'rule' && isBelowText && /^\s{0,3}(?:=+|-+|\^+)\s*$/.test(line.text) ? levelOf(line.text) : 0;
}

/** What a document is made of, by its counts. */
export const surveyOf = (
	{ widths, joined, paragraphs, texts, timed, timedItems, headings }: LineCounts,
	lines: number,
): Survey => ({
	lines,
	measure: measureOf(widths, joined),
	paragraphs,
	texts,
	timed,
	timedItems,
	headings,
});

/** True where two documents are made of the same. */
export const areSameSurveys = (a: Survey, b: Survey): boolean =>
	a.lines === b.lines &&
	a.measure === b.measure &&
	a.paragraphs === b.paragraphs &&
	a.texts === b.texts &&
	a.timed === b.timed &&
	a.timedItems === b.timedItems &&
	a.headings.size === b.headings.size &&
	[...a.headings].every(([level, count]) => b.headings.get(level) === count);

/** Nine of ten lines that run on into the next are no wider than where lines are broken. */
function measureOf(widths: readonly number[], joined: number): number {
	if (joined < 8) return 100;
	let seen = 0;
	const measure = widths.findIndex((count) => {
		seen += count;
		return seen > Math.floor(joined * 0.9);
	});
	return measure > 130 || measure < 0 ? Number.POSITIVE_INFINITY : measure;
}

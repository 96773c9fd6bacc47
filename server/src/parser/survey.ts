import type { LexedLine } from '../model/line.ts';

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
	/** Headings of each level. */
	readonly headings: ReadonlyMap<number, number>;
}

/** True for a line that speech can run over into the next. */
export const isProse = ({ kind }: LexedLine): boolean => kind === 'text' || kind === 'list' || kind === 'quote';

const widest = 400;

const beginsWithTime = /^[\s\u00a0]{0,8}[[(<#]?\d{1,3}:\d{2}(?!\d)/;

/** Counts what a document is made of. */
export function surveyOf(lines: readonly LexedLine[]): Survey {
	const widths = new Array<number>(widest + 1).fill(0);
	const headings = new Map<number, number>();
	let joined = 0;
	let paragraphs = 0;
	let texts = 0;
	let timed = 0;
	let above: LexedLine | undefined;
	for (const line of lines) {
		const isCandidate = line.kind === 'candidate';
		if (isCandidate || line.kind === 'text') {
			texts++;
			if (!isCandidate && beginsWithTime.test(line.text)) timed++;
			if (above === undefined || above.kind === 'blank') paragraphs++;
		}
		if (above && isProse(line) && (isProse(above) || above.kind === 'candidate')) {
			const width = Math.min(widest, above.text.trimEnd().length);
			widths[width] = (widths[width] ?? 0) + 1;
			joined++;
		}
		const heading = isCandidate ? line.otherwise : line;
		if (heading.kind === 'heading') headings.set(heading.level, (headings.get(heading.level) ?? 0) + 1);
		above = line;
	}
	return { lines: lines.length, measure: measureOf(widths, joined), paragraphs, texts, timed, headings };
}

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

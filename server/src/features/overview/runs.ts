/** A stretch of a row in which somebody speaks. Words are counted from the start of the text, seconds of the recording. */
export interface OverviewRun {
	/** Index of the row that it is drawn in. */
	readonly row: number;
	/** Zero-based: where it begins and ends in the text. */
	readonly line: number;
	readonly endLine: number;
	/** How many words stand before its first word, and before the first after it. */
	readonly from: number;
	readonly to: number;
	/** Seconds; only where the transcript has a time line. */
	readonly start?: number;
	readonly end?: number;
	/** True where `start` or `end` is reckoned from the words. */
	readonly estimated?: boolean;
	/** Its own words: fewer than from `from` to `to` where short turns of others were left out between. */
	readonly words: number;
	readonly turns: number;
}

/** More rectangles than this are not told apart on any screen, and take time to draw. */
const mostRuns = 2000;
/** What is nearer than this share of the text is drawn as one: less than a pixel. */
const finest = 1 / 4000;

/** Joins stretches of a row that are too near each other to be seen apart, until there are at most 2,000. In order. */
export function mergeRuns(runs: readonly OverviewRun[], words: number): readonly OverviewRun[] {
	let merged = joinNear(runs, 0);
	for (let gap = words * finest; merged.length > mostRuns; gap *= 2) merged = joinNear(merged, gap);
	return merged;
}

/** Joins runs of a row with fewer than so many words between them, and those with none. */
function joinNear(runs: readonly OverviewRun[], gap: number): readonly OverviewRun[] {
	const joined: OverviewRun[] = [];
	const last = new Map<number, number>();
	for (const run of runs) {
		const at = last.get(run.row);
		const before = at === undefined ? undefined : joined[at];
		if (at !== undefined && before && run.from - before.to <= gap) joined[at] = join(before, run);
		else {
			last.set(run.row, joined.length);
			joined.push(run);
		}
	}
	return joined;
}

function join(a: OverviewRun, b: OverviewRun): OverviewRun {
	return {
		...a,
		endLine: Math.max(a.endLine, b.endLine),
		to: b.to,
		...(a.start !== undefined && b.start !== undefined && { start: Math.min(a.start, b.start) }),
		...(a.end !== undefined && b.end !== undefined && { end: Math.max(a.end, b.end) }),
		...((a.estimated || b.estimated) && { estimated: true }),
		words: a.words + b.words,
		turns: a.turns + b.turns,
	};
}

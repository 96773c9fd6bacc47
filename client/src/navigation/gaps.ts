/** Lines from the first to the last, zero-based, both of them included. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * What stands between a speaker's turns, in order: from the first line with text, which is a label or heading, to the last
 * before the next turn. Stretches of one line fold to nothing and are left out. `isBlank` tells of a line whether it is empty.
 */
export function gapsBetween(
	turns: readonly Stretch[],
	lineCount: number,
	isBlank: (line: number) => boolean,
): readonly Stretch[] {
	const gaps: Stretch[] = [];
	let next = 0;
	for (const { from, to } of [...turns, { from: lineCount, to: lineCount }]) {
		let start = next;
		while (start < from && isBlank(start)) start++;
		let end = from - 1;
		while (end > start && isBlank(end)) end--;
		if (end > start) gaps.push({ from: start, to: end });
		next = to + 1;
	}
	return gaps;
}

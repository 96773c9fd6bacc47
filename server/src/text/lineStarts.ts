/** Where each line of a text begins, as offsets in UTF-16 units; CR LF, LF and CR each end a line. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
	return starts;
}

/** The zero-based line of an offset, by binary search; the last line for an offset beyond the text. */
export function lineOfOffset(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

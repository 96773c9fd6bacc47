import type { Transcript } from '../model/transcript.ts';

/**
 * The blocks that two readings of a text do not share: those from `from` on, up to `to` in the first and `freshTo` in
 * the second (both exclusive). Two texts that were read apart from each other share none.
 */
export interface ChangedBlocks {
	readonly from: number;
	readonly to: number;
	readonly freshTo: number;
}

/** Blocks are values: where an edit leaves a text as it is, both readings have the same ones, at both ends. */
export function changedBlocks(before: Transcript, after: Transcript): ChangedBlocks {
	const { blocks } = before;
	const { blocks: fresh } = after;
	let from = 0;
	while (from < blocks.length && blocks[from] === fresh[from]) from++;
	let [to, freshTo] = [blocks.length, fresh.length];
	while (to > from && freshTo > from && blocks[to - 1] === fresh[freshTo - 1]) {
		to--;
		freshTo--;
	}
	return { from, to, freshTo };
}

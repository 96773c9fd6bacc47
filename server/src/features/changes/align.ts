import { diffArrays } from 'diff';
import { anchorsOf, type Shared } from './anchors.ts';

/** What two lists share in one order, and what either has alone. */
export interface Alignment {
	readonly shared: readonly Shared[];
	/** Runs as zero-based start and count. */
	readonly removed: readonly (readonly [start: number, count: number])[];
	readonly added: readonly (readonly [start: number, count: number])[];
}

/**
 * Aligns two lists of texts. `surely` is how many items in a row are hardly there twice by chance: where the lists differ
 * in much, those that both have once tell how the pieces between go together.
 */
export type Align = (old: readonly string[], fresh: readonly string[], surely: number) => Alignment;

/** The least difference is looked for where it is so many edits at most: the time grows with their square. */
const mostEdits = 1000;

/** For all the lists of one comparison: squares of edits, some tenths of a second. */
const mostEffort = 3 * mostEdits ** 2;

/** The longest common order of two lists (Myers 1986), by the `diff` library, for all the lists of one comparison. */
export function newAligner(): Align {
	let left = mostEffort;
	function* sharedBetween(
		old: readonly string[],
		fresh: readonly string[],
		surely: number,
		at: number,
		to: number,
	): Generator<Shared> {
		const limit = Math.min(mostEdits, Math.floor(Math.sqrt(left)), old.length + fresh.length);
		const changes = diffArrays([...old], [...fresh], { maxEditLength: limit });
		const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
		left = Math.max(0, left - (edits ?? limit) ** 2);
		if (changes) return yield* sharedIn(changes, at, to);
		const anchors = anchorsOf(old, fresh, surely);
		if (anchors.length === 0) return;
		let [from, freshFrom] = [0, 0];
		for (const anchor of [...anchors, { old: old.length, fresh: fresh.length, count: 0 }]) {
			const pieces = [old.slice(from, anchor.old), fresh.slice(freshFrom, anchor.fresh)] as const;
			yield* sharedBetween(...pieces, surely, at + from, to + freshFrom);
			if (anchor.count > 0) yield { old: at + anchor.old, fresh: to + anchor.fresh, count: anchor.count };
			[from, freshFrom] = [anchor.old + anchor.count, anchor.fresh + anchor.count];
		}
	}
	return (old, fresh, surely) => alignmentOf([...sharedBetween(old, fresh, surely, 0, 0)], old.length, fresh.length);
}

function* sharedIn(changes: ReturnType<typeof diffArrays>, start: number, freshStart: number): Generator<Shared> {
	let [at, to] = [start, freshStart];
	for (const { added, removed, count } of changes) {
		if (!added && !removed) yield { old: at, fresh: to, count };
		if (!added) at += count;
		if (!removed) to += count;
	}
}

/** What is left between shared stretches, those that touch being one. */
function alignmentOf(stretches: readonly Shared[], length: number, freshLength: number): Alignment {
	const shared: Shared[] = [];
	const removed: (readonly [number, number])[] = [];
	const added: (readonly [number, number])[] = [];
	let [at, to] = [0, 0];
	for (const { old, fresh, count } of [...stretches, { old: length, fresh: freshLength, count: 0 }]) {
		if (old > at) removed.push([at, old - at]);
		if (fresh > to) added.push([to, fresh - to]);
		const last = shared.at(-1);
		if (last && old === at && fresh === to) shared[shared.length - 1] = { ...last, count: last.count + count };
		else if (count > 0) shared.push({ old, fresh, count });
		[at, to] = [old + count, fresh + count];
	}
	return { shared, removed, added };
}

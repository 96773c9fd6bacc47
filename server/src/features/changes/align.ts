import { diffArrays } from 'diff';

/** A stretch that two lists share: zero-based, of so many items. */
export interface Shared {
	readonly old: number;
	readonly fresh: number;
	readonly count: number;
}

/** What two lists share in one order, and what either has alone. */
export interface Alignment {
	readonly shared: readonly Shared[];
	/** Runs as zero-based start and count. */
	readonly removed: readonly (readonly [start: number, count: number])[];
	readonly added: readonly (readonly [start: number, count: number])[];
}

/** Texts that differ in more than this are two texts: looking for the least difference would take minutes. */
const mostEdits = 6000;

/** The longest common order of two lists (Myers 1986), by the `diff` library. */
export function align(old: readonly string[], fresh: readonly string[]): Alignment {
	const changes = diffArrays([...old], [...fresh], { maxEditLength: mostEdits }) ?? [
		{ removed: true, added: false, count: old.length },
		{ removed: false, added: true, count: fresh.length },
	];
	const shared: Shared[] = [];
	const removed: [number, number][] = [];
	const added: [number, number][] = [];
	let at = 0;
	let to = 0;
	for (const change of changes) {
		const { count } = change;
		if (change.removed) removed.push([at, count]);
		else if (change.added) added.push([to, count]);
		else shared.push({ old: at, fresh: to, count });
		if (!change.added) at += count;
		if (!change.removed) to += count;
	}
	return { shared, removed, added };
}

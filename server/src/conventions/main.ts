import type { Convention } from '../model/convention.ts';
import type { ConventionId } from '../model/label.ts';
import { conventionOf } from './index.ts';
import { minutes } from './minutes.ts';
import { plainName } from './plainName.ts';

/** A scribe's remarks of others are this share of the labels in bold, or more. */
const leastAsides = 0.03;

/**
 * The convention that most labels of a document follow. Minutes are known by their remarks, for most of their labels are
 * those of other houses too; `goesOn` tells whether a scribe's line with `…` stands anywhere.
 */
export function mainConvention(counts: ReadonlyMap<ConventionId, number>, goesOn: () => boolean): Convention {
	const count = (id: ConventionId) => counts.get(id) ?? 0;
	const bold = count('bold-name') + count('bold-name-own-line');
	const asides = count(minutes.id);
	if (asides >= bold * leastAsides && (asides > 1 || (asides === 1 && goesOn()))) return minutes;
	const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [plainName.id];
	return conventionOf(most) ?? plainName;
}

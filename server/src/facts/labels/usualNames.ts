import { isPlaceholder } from '../../conventions/names.ts';
import { areAlike, overChapters, sumOf } from '../../model/perPage.ts';
import { turnsIn } from '../../model/transcript.ts';

/** Names of three sound labels or more, by their first word, the longest first. Placeholders are no names. */
export const usualNames = overChapters(
	(page): ReadonlyMap<string, number> => {
		const counts = new Map<string, number>();
		for (const { block } of turnsIn(page)) {
			const { name, damage } = block.label;
			if (damage.length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		return counts;
	},
	sumOf,
	(sums) => byFirstWord(sumOf(sums)),
	(a, b) => areAlike([...a], [...b]),
);

function byFirstWord(counts: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
	const byFirst = new Map<string, string[]>();
	for (const [name, count] of counts) {
		if (count < 3 || name.length < 2 || isPlaceholder(name)) continue;
		const first = name.split(' ')[0] ?? '';
		const names = byFirst.get(first);
		if (names) names.push(name);
		else byFirst.set(first, [name]);
	}
	for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
	return byFirst;
}

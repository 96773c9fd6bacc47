import { isPlaceholder } from '../../conventions/names.ts';
import { areAlike, overChapters, sumOf } from '../../model/perPage.ts';
import { locatedBlocks, type Transcript } from '../../model/transcript.ts';

/** How many sound labels each name has. */
const countsOf = (page: Transcript): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const { block } of locatedBlocks(page, 'turn')) {
		const { name, damage } = block.label;
		if (damage.length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return counts;
};

type Counts = ReadonlyMap<string, number>;

const namesOf = (isFirm: (name: string, count: number) => boolean, others: (whole: Transcript) => readonly string[]) =>
	overChapters(
		countsOf,
		sumOf,
		(sums: readonly Counts[], whole) =>
			byFirstWord([...[...sumOf(sums)].filter((entry) => isFirm(...entry)).map(([name]) => name), ...others(whole)]),
		(a, b) => areAlike([...a], [...b]),
	);

/** So many labels make a name usual. */
const usual = 3;

/** Names of three sound labels or more, by their first word, the longest first. Placeholders are no names. */
export const usualNames = namesOf(
	(_, count) => count >= usual,
	() => [],
);

/** The same with full names of two labels, and with those that are declared. */
export const firmNames = namesOf(
	(name, count) => count >= usual || (count > 1 && name.includes(' ')),
	({ detection }) => detection.declared.map(({ name }) => name),
);

function byFirstWord(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const byFirst = new Map<string, string[]>();
	for (const name of new Set(all)) {
		if (name.length < 2 || isPlaceholder(name)) continue;
		const first = name.split(' ')[0] ?? '';
		const names = byFirst.get(first);
		if (names) names.push(name);
		else byFirst.set(first, [name]);
	}
	for (const names of byFirst.values()) names.sort((a, b) => b.length - a.length);
	return byFirst;
}

import { isPlaceholder } from '../../conventions/names.ts';
import { comparedLabel, compareLabels, declaredIn, type LabelUse } from './compare.ts';
import { partsOf } from './nameParts.ts';

/** The names in the labels of several transcripts together, as far as they are well established there. */
export interface NamesTogether {
	/** By name: how many labels have it, and in how many files. */
	readonly names: ReadonlyMap<string, NameCount>;
	/** Established names by what is left of their letters when one is left out, or none. */
	readonly byRest: ReadonlyMap<string, readonly string[]>;
}

/** How often a name stands. */
export interface NameCount {
	readonly labels: number;
	readonly files: number;
}

/** What transcripts have together, and which of it is the one's that is looked at: it is not elsewhere. */
export interface NamesElsewhere {
	readonly together: NamesTogether;
	/** How many of the labels are its own. */
	readonly own: ReadonlyMap<string, number>;
}

/** A name that is a slip for one of other transcripts. */
export interface SlipElsewhere {
	readonly from: string;
	readonly to: string;
	/** In plain words: `a letter is missing`. */
	readonly reason: string;
	/** How often the right one stands in the others. */
	readonly labels: number;
	readonly files: number;
}

/** A name that so many files have, in so many labels, is no slip itself. */
const leastFiles = 2;
const leastLabels = 8;
/** So many more labels must the name elsewhere have than the one that is looked at. */
const leastRatio = 8;
/** So many letters, courtesies left out, tell who is meant: `Wang Fan` and `Wang Fang` may be two. */
const leastLetters = 8;
const leastConfidence = 0.8;
/** A name that is like many others is made after a pattern. */
const mostAlike = 40;
const longest = 40;

/** Adds up the names of files, each given by its labels. */
export function namesTogether(files: Iterable<Iterable<LabelUse>>): NamesTogether {
	const names = new Map<string, NameCount>();
	for (const uses of files) {
		for (const [name, labels] of sumsOf(uses)) {
			const known = names.get(name);
			names.set(name, { labels: (known?.labels ?? 0) + labels, files: (known?.files ?? 0) + 1 });
		}
	}
	const byRest = new Map<string, string[]>();
	for (const [name, { labels, files: count }] of names) {
		if (labels < leastLabels || count < leastFiles || isPlaceholder(name)) continue;
		for (const rest of restsOf(coreOf(name))) {
			const known = byRest.get(rest);
			if (!known) byRest.set(rest, [name]);
			else if (known.length < mostAlike) known.push(name);
		}
	}
	return { names, byRest };
}

const sumsOf = (uses: Iterable<LabelUse>): ReadonlyMap<string, number> => {
	const sums = new Map<string, number>();
	for (const { name, count } of uses) sums.set(name, (sums.get(name) ?? 0) + count);
	return sums;
};

const coreOf = (name: string): string => partsOf(name).words.join('');

/** The letters, and the letters with each left out in turn: names one slip apart share one of them. None of a short name. */
function restsOf(core: string): ReadonlySet<string> {
	if (core.length < leastLetters || core.length > longest) return new Set();
	const rests = new Set([core]);
	for (let at = 0; at < core.length; at++) rests.add(core.slice(0, at) + core.slice(at + 1));
	return rests;
}

/**
 * The names of a transcript that no other has and that are one slip away from a name that several others have. Says
 * nothing where two could be meant, of declared names, and where form alone differs: houses write as they like.
 */
export function slipsElsewhere(
	uses: readonly LabelUse[],
	declared: readonly string[],
	elsewhere: NamesElsewhere,
): readonly SlipElsewhere[] {
	const here = new Map(uses.map(({ name, count }) => [name, count]));
	const known = declaredIn({ declared });
	const { together } = elsewhere;
	return [...here].flatMap(([from, count]): readonly SlipElsewhere[] => {
		const own = elsewhereOf(from, elsewhere);
		if (isPlaceholder(from) || own.labels > 0) return [];
		const written = comparedLabel({ name: from, count }, known);
		if (written.declared > 0 || !written.speaks || written.code) return [];
		const core = coreOf(from);
		const near = new Set([...restsOf(core)].flatMap((rest) => together.byRest.get(rest) ?? []));
		const found = [...near].flatMap((to): readonly SlipElsewhere[] => {
			const { labels, files } = elsewhereOf(to, elsewhere);
			// `Mr. Lee` and `Ms. Lee` are two.
			if (here.has(to) || coreOf(to) === core) return [];
			if (files < leastFiles || labels < Math.max(leastLabels, count * leastRatio)) return [];
			const meant = comparedLabel({ name: to, count: labels }, known);
			if (meant.parts.letters === written.parts.letters || meant.parts.spelled === written.parts.spelled) return [];
			const verdict = compareLabels(written, meant);
			if (!verdict.same || verdict.canonical !== 'b' || verdict.confidence < leastConfidence) return [];
			return [{ from, to, reason: verdict.reason, labels, files }];
		});
		return found.length === 1 ? found : [];
	});
}

function elsewhereOf(name: string, { together, own }: NamesElsewhere): NameCount {
	const { labels = 0, files = 0 } = together.names.get(name) ?? {};
	const mine = own.get(name) ?? 0;
	return { labels: Math.max(0, labels - mine), files: Math.max(0, files - (mine > 0 ? 1 : 0)) };
}

import {
	type ComparedLabel,
	comparedLabel,
	compareLabels,
	declaredIn,
	isPreferred,
	type LabelUse,
	type NearContext,
	type NearVerdict,
	orderToKeep,
} from './compare.ts';
import { mayBeNear } from './mayBeNear.ts';

export type { LabelUse, NearContext, NearVerdict } from './compare.ts';

/** A label that is a slip for another label of the document. */
export interface NearMiss {
	/** As written. */
	readonly from: string;
	/** The label to use instead, as it is most often written. */
	readonly to: string;
	/** In plain words: `one letter differs`. */
	readonly reason: string;
	/** 0 to 1. */
	readonly confidence: number;
	/** Other people of the document whose name it could be as well, likeliest first; a person has to decide then. */
	readonly rivals: readonly string[];
}

/** Judges two labels of one document: do they mean one person by a slip of writing? Equal labels are no near miss. */
export function compareNames(a: LabelUse, b: LabelUse, context: NearContext = {}): NearVerdict {
	const declared = declaredIn(context);
	return compareLabels(comparedLabel(a, declared), comparedLabel(b, declared));
}

/** Labels that differ in form alone, under the best written of them, whose count is that of all. */
interface Family {
	readonly head: ComparedLabel;
	readonly members: readonly ComparedLabel[];
}

type Same = Extract<NearVerdict, { readonly same: true }>;

/**
 * Every label of a document that is a slip for another, each with the one label that it stands for. Counts of equal
 * labels add up. Looks closely only at pairs that have nearly all letters in common, and at so many of each label.
 */
export function nearMisses(uses: readonly LabelUse[], context: NearContext = {}): readonly NearMiss[] {
	const families = familiesOf(uses, context);
	const { links, crowded } = linksBetween(families);
	const degree = (family: Family): number => links.get(family)?.size ?? 0;
	const ordered = [...families].sort((a, b) => orderToKeep(a.head, b.head) || degree(b) - degree(a) || looks(a, b));
	const roots = new Map<Family, Family>();
	return ordered.flatMap((family) => {
		const heads = [...(links.get(family) ?? [])]
			.flatMap(([other, verdict]) => {
				const root = roots.get(other);
				return root ? [{ root, verdict }] : [];
			})
			.sort((a, b) => b.verdict.confidence - a.verdict.confidence);
		const [best] = isOfAKind(family, links.get(family), heads[0]?.root, crowded) ? [] : heads;
		roots.set(family, best?.root ?? family);
		if (!best) return formMisses(family);
		const least = best.verdict.confidence - 0.15;
		const others = heads.filter(({ root, verdict }) => root !== best.root && verdict.confidence > least);
		const rivals = [...new Set(others.map(({ root }) => root.head.name))];
		const { reason, confidence } = best.verdict;
		return family.members.map(({ name: from }): NearMiss => {
			return {
				from,
				to: best.root.head.name,
				reason,
				confidence: rivals.length > 0 ? confidence / 2 : confidence,
				rivals,
			};
		});
	});
}

/** A name that is far commoner than the others has many slips; among equals they are names of their own. */
function isOfAKind(
	family: Family,
	near: ReadonlyMap<Family, Same> | undefined,
	root: Family | undefined,
	crowded: ReadonlySet<Family>,
): boolean {
	const isRoot = root && (root.head.declared > 0 || root.head.count >= family.head.count * 8);
	return near !== undefined && (near.size > ofAKind || crowded.has(family)) && !isRoot;
}

const looks = (a: Family, b: Family): number => b.head.looks - a.head.looks;

/** Names that are each like so many others are alike on purpose, as handles in a chat are. */
const ofAKind = 40;

/** A name that is like more others than are looked at is of a kind with them where this share of those is a slip away. */
const shareOfAKind = 0.2;

/** The families that mean one person, each pair both ways, and those that are like more than are looked at. */
function linksBetween(families: readonly Family[]) {
	const links = new Map<Family, Map<Family, Same>>(families.map((family) => [family, new Map()]));
	const crowded = new Set<Family>();
	for (const { item: family, near, isCrowded } of mayBeNear(families, ({ head }) => head.parts)) {
		let found = 0;
		for (const other of near) {
			const verdict = compareLabels(family.head, other.head);
			if (!verdict.same) continue;
			found++;
			links.get(family)?.set(other, verdict);
			links.get(other)?.set(family, verdict);
		}
		if (isCrowded && found >= near.length * shareOfAKind) crowded.add(family);
	}
	return { links, crowded };
}

/** Members that are written in another way than the family's head. */
const formMisses = ({ head, members }: Family): readonly NearMiss[] =>
	members.flatMap((member) => {
		const verdict = member === head ? undefined : compareLabels(member, head);
		if (!verdict?.same) return [];
		return [{ from: member.name, to: head.name, reason: verdict.reason, confidence: verdict.confidence, rivals: [] }];
	});

function familiesOf(uses: readonly LabelUse[], context: NearContext): readonly Family[] {
	const declared = declaredIn(context);
	const counts = new Map<string, number>();
	for (const { name, count } of uses) counts.set(name, (counts.get(name) ?? 0) + count);
	const groups = new Map<string, ComparedLabel[]>();
	for (const [name, count] of counts) {
		const candidate = comparedLabel({ name, count }, declared);
		if (candidate.parts.letters === '') continue;
		const key = `${candidate.parts.letters} ${candidate.parts.numbers}`;
		const group = groups.get(key);
		if (group) group.push(candidate);
		else groups.set(key, [candidate]);
	}
	return [...groups.values()].map(familyOf);
}

function familyOf(members: readonly ComparedLabel[]): Family {
	const best = members.reduce((one, other) => (isPreferred(other, one) && !isPreferred(one, other) ? other : one));
	const head = { ...best, count: members.reduce((sum, { count }) => sum + count, 0) };
	return { head, members: members.map((member) => (member === best ? head : member)) };
}

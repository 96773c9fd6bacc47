import {
	type Candidate,
	candidateOf,
	compareCandidates,
	declaredIn,
	type LabelUse,
	type NearContext,
	type NearVerdict,
	prefers,
} from './names/candidate.ts';
import { mayBeNear } from './names/filter.ts';

export type { LabelUse, NearContext, NearVerdict } from './names/candidate.ts';

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
	return compareCandidates(candidateOf(a, declared), candidateOf(b, declared));
}

/** Labels that differ in form alone, under the best written of them, whose count is that of all. */
interface Family {
	readonly head: Candidate;
	readonly members: readonly Candidate[];
}

/**
 * Every label of a document that is a slip for another, each with the one label that it stands for. Takes each label as
 * often as it likes; counts of equal labels add up. Takes time in proportion to the square of the number of labels, but
 * looks closely only at pairs that have nearly all letters in common.
 */
export function nearMisses(uses: readonly LabelUse[], context: NearContext = {}): readonly NearMiss[] {
	const families = familiesOf(uses, context);
	const roots = new Map<Family, Family>();
	const found: NearMiss[] = [];
	for (const [family, near] of mayBeNear(families, ({ head }) => head.parts)) {
		const heads = near
			.map((other) => ({ root: roots.get(other) ?? other, verdict: compareCandidates(family.head, other.head) }))
			.flatMap(({ root, verdict }) => (verdict.same ? [{ root, ...verdict }] : []))
			.sort((a, b) => b.confidence - a.confidence);
		const [best] = heads;
		if (best) roots.set(family, best.root);
		const to = (best?.root ?? family).head.name;
		const rivals = heads.filter(
			({ root, confidence }) => root !== best?.root && confidence > (best?.confidence ?? 1) - 0.15,
		);
		for (const member of family.members) {
			const form = member === family.head ? undefined : compareCandidates(member, family.head);
			if (best) {
				const others = [...new Set(rivals.map(({ root }) => root.head.name))];
				const confidence = others.length > 0 ? best.confidence / 2 : best.confidence;
				found.push({ from: member.name, to, reason: best.reason, confidence, rivals: others });
			} else if (form?.same) {
				found.push({ from: member.name, to, reason: form.reason, confidence: form.confidence, rivals: [] });
			}
		}
	}
	return found;
}

/** Commonest first. */
function familiesOf(uses: readonly LabelUse[], context: NearContext): readonly Family[] {
	const declared = declaredIn(context);
	const counts = new Map<string, number>();
	for (const { name, count } of uses) counts.set(name, (counts.get(name) ?? 0) + count);
	const groups = new Map<string, Candidate[]>();
	for (const [name, count] of counts) {
		const candidate = candidateOf({ name, count }, declared);
		const key = `${candidate.parts.letters} ${candidate.parts.numbers}`;
		if (candidate.parts.letters === '') continue;
		const group = groups.get(key);
		if (group) group.push(candidate);
		else groups.set(key, [candidate]);
	}
	return [...groups.values()].map(familyOf).sort((a, b) => (prefers(a.head, b.head) ? -1 : 1));
}

function familyOf(members: readonly Candidate[]): Family {
	const best = members.reduce((one, other) => (prefers(other, one) && !prefers(one, other) ? other : one));
	const head = { ...best, count: members.reduce((sum, { count }) => sum + count, 0) };
	return { head, members: members.map((member) => (member === best ? head : member)) };
}

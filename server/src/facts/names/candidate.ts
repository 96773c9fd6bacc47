import { isKnownNonSpeaker, isOffice } from '../../conventions/names.ts';
import { foldName, squash } from './fold.ts';
import { formDifference } from './form.ts';
import { isDifference, judge, type Known, know } from './judge.ts';
import { looksOf } from './looks.ts';
import { pointsOfCounts } from './points.ts';

/** A label of a document, as written, and how many turns have it. */
export interface LabelUse {
	readonly name: string;
	readonly count: number;
}

/** Whether two labels mean one person by a slip of writing, and which of them is meant. */
export type NearVerdict =
	| {
			readonly same: true;
			/** In plain words: `one letter differs`, `only capitals differ`. */
			readonly reason: string;
			/** 0 to 1. */
			readonly confidence: number;
			/** The one to keep. */
			readonly canonical: 'a' | 'b';
	  }
	| { readonly same: false; readonly reason: string };

/** What else is known of the names in a document. */
export interface NearContext {
	/** Names and aliases from a roster: two of them are never one person, and a slip is a slip for one of them. */
	readonly declared?: readonly string[];
}

/** A label with its count and all that decides which of two is kept. */
export interface Candidate extends Known {
	readonly count: number;
	readonly declared: boolean;
	readonly speaks: boolean;
}

/** Points from which two labels are taken for one person. */
const enough = 2;

/** The letters of all declared names. */
export const declaredIn = ({ declared = [] }: NearContext): ReadonlySet<string> =>
	new Set(declared.map((name) => squash(foldName(name))));

/** Looks at a label once, so that it can be compared with many. */
export function candidateOf({ name, count }: LabelUse, declared: ReadonlySet<string>): Candidate {
	const known = know(name);
	const isDeclared = declared.has(known.parts.letters);
	const speaks = isDeclared || count > 4 || !isKnownNonSpeaker(name) || isOffice(name);
	return { ...known, count, declared: isDeclared, speaks };
}

/** Judges two labels of one document. Equal labels are no near miss. */
export function compareCandidates(a: Candidate, b: Candidate): NearVerdict {
	if (a.name === b.name) return { same: false, reason: 'the labels are equal' };
	if (!a.speaks || !b.speaks) return { same: false, reason: 'one is no speaker' };
	const form = formDifference(a.name, b.name);
	const canonical = prefers(a, b) ? 'a' : 'b';
	if (form) return { same: true, ...form, canonical };
	if (a.declared && b.declared) return { same: false, reason: 'both are declared' };
	const tied = a.count === b.count && a.declared === b.declared;
	const [meant, written] = canonical === 'a' ? [a, b] : [b, a];
	const first = weigh(written, meant);
	const second = tied ? weigh(meant, written) : first;
	const turned = !isDifference(second) && (isDifference(first) || second.points > first.points);
	const evidence = turned ? second : first;
	if (isDifference(evidence)) return { same: false, reason: evidence.different };
	if (evidence.points < enough) return { same: false, reason: `${evidence.reason}, too little to tell` };
	const kept = turned === (canonical === 'a') ? 'b' : 'a';
	return { same: true, reason: evidence.reason, confidence: confidenceOf(evidence.points), canonical: kept };
}

function weigh(written: Candidate, meant: Candidate) {
	const evidence = judge(written, meant);
	if (isDifference(evidence)) return evidence;
	const counts = pointsOfCounts(Math.min(written.count, meant.count), Math.max(written.count, meant.count));
	const roster = written.declared || meant.declared ? 1.5 : 0;
	return { ...evidence, points: evidence.points + (evidence.firm && counts < 0 ? counts / 2 : counts) + roster };
}

/** 0.6 at the threshold, nearing 0.99 with more. */
const confidenceOf = (points: number): number => Math.min(0.99, 1 - 0.4 * Math.exp((enough - points) / 2));

/** True where `a` is rather the one to keep: declared, commoner, or the better written. */
export function prefers(a: Candidate, b: Candidate): boolean {
	if (a.declared !== b.declared) return a.declared;
	if (a.count !== b.count) return a.count > b.count;
	return looksOf(a.name) >= looksOf(b.name);
}

import { isKnownNonSpeaker, isOfficeName } from '../../conventions/names.ts';
import { foldName, lettersAndDigits } from './foldName.ts';
import { formDifference } from './formDifference.ts';
import { type ComparedName, comparedName, isDifference, weighSlip } from './judge.ts';
import type { NameParts } from './nameParts.ts';
import { pointsOfCounts } from './points.ts';
import { looksOf } from './wellWritten.ts';

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
export interface ComparedLabel extends ComparedName {
	readonly count: number;
	/** 2 where it is declared as it is written, 1 in its letters, else 0. */
	readonly declared: number;
	readonly looks: number;
	readonly speaks: boolean;
}

/** Points from which two labels are taken for one person. */
const enough = 2;

/** All declared names, as written and by their letters. */
export const declaredIn = ({ declared = [] }: NearContext): Declared => ({
	names: new Set(declared),
	letters: new Set(declared.map((name) => lettersAndDigits(foldName(name)))),
});

interface Declared {
	readonly names: ReadonlySet<string>;
	readonly letters: ReadonlySet<string>;
}

/** Looks at a label once, so that it can be compared with many. */
export function comparedLabel({ name, count }: LabelUse, declared: Declared): ComparedLabel {
	const known = comparedName(name);
	const level = declared.names.has(name) ? 2 : declared.letters.has(known.parts.letters) ? 1 : 0;
	const speaks = level > 0 || count > 4 || !isKnownNonSpeaker(name) || isOfficeName(name);
	return { ...known, count, declared: level, looks: looksOf(name), speaks };
}

/** Judges two labels of one document. Equal labels are no near miss. */
export function compareLabels(a: ComparedLabel, b: ComparedLabel): NearVerdict {
	if (a.name === b.name) return { same: false, reason: 'the labels are equal' };
	if (!a.speaks || !b.speaks) return { same: false, reason: 'one is no speaker' };
	const canonical = isPreferred(a, b) ? 'a' : 'b';
	if (haveSameLetters(a.parts, b.parts)) return { same: true, ...formDifference(a.name, b.name), canonical };
	if (a.declared > 0 && b.declared > 0) return { same: false, reason: 'both are declared' };
	const tied = a.count === b.count && a.declared === b.declared;
	const [meant, written] = canonical === 'a' ? [a, b] : [b, a];
	const first = weigh(written, meant);
	const second = tied && !holdsEitherWay(first, a.parts, b.parts) ? weigh(meant, written) : first;
	const turned = !isDifference(second) && (isDifference(first) || second.points > first.points);
	const evidence = turned ? second : first;
	if (isDifference(evidence)) return { same: false, reason: evidence.different };
	if (evidence.points < enough) return { same: false, reason: `${evidence.reason}, too little to tell` };
	const kept = turned === (canonical === 'a') ? 'b' : 'a';
	return { same: true, reason: evidence.reason, confidence: confidenceOf(evidence.points), canonical: kept };
}

/** True where it need not be asked the other way round: nothing but a damaged courtesy could make one person of them then. */
const holdsEitherWay = (evidence: object, a: NameParts, b: NameParts): boolean =>
	isDifference(evidence) && evidence.eitherWay === true && (a.honorific === '') === (b.honorific === '');

const haveSameLetters = (a: NameParts, b: NameParts): boolean =>
	(a.letters === b.letters || a.spelled === b.spelled) && a.numbers === b.numbers && a.letters !== '';

function weigh(written: ComparedLabel, meant: ComparedLabel) {
	const evidence = weighSlip(written, meant);
	if (isDifference(evidence)) return evidence;
	const counts = pointsOfCounts(Math.min(written.count, meant.count), Math.max(written.count, meant.count));
	const many = evidence.rare && Math.min(written.count, meant.count) > 2 ? -0.75 : 0;
	const roster = written.declared + meant.declared > 0 ? 1.5 : 0;
	return { ...evidence, points: evidence.points + (evidence.firm && counts < 0 ? counts / 2 : counts) + roster + many };
}

/** 0.6 at the threshold, nearing 0.99 with more. */
const confidenceOf = (points: number): number => Math.min(0.99, 1 - 0.4 * Math.exp((enough - points) / 2));

/** Below 0 where `a` is rather the one to keep, being declared or commoner; 0 where neither tells. */
export const orderToKeep = (a: ComparedLabel, b: ComparedLabel): number => b.declared - a.declared || b.count - a.count;

/** True where `a` is rather the one to keep: declared, commoner, or the better written. */
export const isPreferred = (a: ComparedLabel, b: ComparedLabel): boolean =>
	(orderToKeep(a, b) || b.looks - a.looks) <= 0;

import type { DeclaredName, Judgement } from '../model/convention.ts';
import type { ConventionId } from '../model/label.ts';
import type { LexedLine } from '../model/line.ts';
import { isNearlyEqual } from '../text/distance.ts';
import { type Candidate, candidatesOf, declaredFrom, type Evidence, ownEvidence } from './evidence.ts';
import { isUnmarked, type Style } from './style.ts';
import { talkEvidence, talkOf } from './talk.ts';
import { unmarkedStyles } from './unmarked.ts';

/** What stands in a document under one name. */
interface Named {
	readonly key: string;
	readonly count: number;
	/** Those at the start of a paragraph. */
	readonly starts: number;
	readonly styles: ReadonlyMap<Style, number>;
}

/**
 * Decides which candidates are labels. Each is weighed by itself first; the names that stand firm then speak for the
 * way they are written, for names near to theirs, and for what is written like them between them.
 */
export function judge(
	lines: readonly LexedLine[],
	declared: readonly DeclaredName[],
	chosen?: ConventionId,
): readonly Judgement[] {
	const candidates = candidatesOf(lines);
	const people = declaredFrom(declared);
	const own = candidates.map((candidate) => [...ownEvidence(candidate, people), ...choice(candidate, chosen)]);
	const names = namesOf(candidates);
	const talk = talkOf(candidates, lines, (index) => sum(own[index] ?? []) > -3.5);
	const first = candidates.map((candidate, index) => [
		...(own[index] ?? []),
		...recurrence(candidate, names),
		...talkEvidence(candidate.style, names.get(candidate.key)?.starts ?? 0, talk.get(candidate.style)),
	]);
	const firm = firmNames(candidates, first);
	const styles = stylesOf(candidates, firm);
	const unmarked = unmarkedStyles(candidates, lines, firm);
	return candidates.map((candidate, index) => {
		const evidence = [...(first[index] ?? []), ...support(candidate, firm, styles, lines)];
		if (isUnmarked(candidate.style) && !unmarked.has(candidate.style)) {
			evidence.push({ reason: 'nothing marks it, and such lines are no labels here', weight: -20 });
		}
		const score = sum(evidence);
		return {
			line: candidate.line,
			label: candidate.label,
			score,
			accepted: score > 0,
			reasons: evidence
				.filter(({ weight }) => weight !== 0)
				.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
				.map(({ reason, weight }) => `${weight > 0 ? '+' : '−'} ${reason}`),
		};
	});
}

function* choice({ label, style }: Candidate, chosen: ConventionId | undefined): Generator<Evidence> {
	if (label.convention === chosen && !isUnmarked(style))
		yield { reason: 'the convention that the user chose', weight: 1.5 };
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

function namesOf(candidates: readonly Candidate[]): ReadonlyMap<string, Named> {
	const names = new Map<string, { key: string; count: number; starts: number; styles: Map<Style, number> }>();
	for (const { key, style, context } of candidates) {
		const named = names.get(key) ?? { key, count: 0, starts: 0, styles: new Map<Style, number>() };
		named.count++;
		if (context.startsParagraph) named.starts++;
		named.styles.set(style, (named.styles.get(style) ?? 0) + 1);
		names.set(key, named);
	}
	return names;
}

function* recurrence({ key, style }: Candidate, names: ReadonlyMap<string, Named>): Generator<Evidence> {
	if (style === 'sure') return;
	const { starts = 0, count = 0 } = names.get(key) ?? {};
	const weight = starts >= 8 ? 3.5 : starts >= 4 ? 2.5 : starts === 3 ? 2 : starts === 2 ? 1.2 : 0;
	if (weight > 0) yield { reason: `the name begins ${starts} paragraphs`, weight };
	else if (count > 3) yield { reason: `the name stands ${count} times`, weight: 0.8 };
}

/** Names that stand by themselves and by recurrence. */
function firmNames(candidates: readonly Candidate[], first: readonly (readonly Evidence[])[]): ReadonlySet<string> {
	const firm = new Set<string>();
	for (const [index, { key }] of candidates.entries()) if (sum(first[index] ?? []) >= 1.5) firm.add(key);
	return firm;
}

interface Styles {
	/** Firm labels of each style. */
	readonly counts: ReadonlyMap<Style, number>;
	readonly total: number;
	/** The indentation that nearly all firm labels of a style have, where it is not none. */
	readonly indents: ReadonlyMap<Style, { readonly every: number }>;
	/** Firm labels of a style that have a line directly above them that is speech. */
	readonly inside: ReadonlyMap<Style, number>;
}

function stylesOf(candidates: readonly Candidate[], firm: ReadonlySet<string>): Styles {
	const counts = new Map<Style, number>();
	const inside = new Map<Style, number>();
	let total = 0;
	for (const { key, style, context } of candidates) {
		if (!firm.has(key)) continue;
		total++;
		counts.set(style, (counts.get(style) ?? 0) + 1);
		if (!context.startsParagraph) inside.set(style, (inside.get(style) ?? 0) + 1);
	}
	return { counts, total, inside, indents: indentsOf(candidates, firm) };
}

const indentOf = ({ label }: Candidate): number => /^[ \t\u00a0]*/.exec(label.markup.lead)?.[0].length ?? 0;

/** Indentation is a mark where the plain text of paragraphs has another: printed hearings. */
function indentsOf(
	candidates: readonly Candidate[],
	firm: ReadonlySet<string>,
): ReadonlyMap<Style, { readonly every: number }> {
	const counts = new Map<Style, Map<number, number>>();
	for (const candidate of candidates) {
		if (candidate.style !== 'period' || !firm.has(candidate.key)) continue;
		const own = counts.get(candidate.style) ?? new Map<number, number>();
		own.set(indentOf(candidate), (own.get(indentOf(candidate)) ?? 0) + 1);
		counts.set(candidate.style, own);
	}
	const indents = new Map<Style, { readonly every: number }>();
	for (const [style, own] of counts) {
		const [[every, most] = [0, 0]] = [...own].sort((a, b) => b[1] - a[1]);
		const all = [...own.values()].reduce((a, b) => a + b, 0);
		if (every > 0 && most >= 4 && most >= all * 0.8) indents.set(style, { every });
	}
	return indents;
}

/** What the labels that stand firm say of this one. */
function* support(
	candidate: Candidate,
	firm: ReadonlySet<string>,
	{ counts, total, inside, indents }: Styles,
	lines: readonly LexedLine[],
): Generator<Evidence> {
	const { key, style, context, shape, label } = candidate;
	if (style === 'sure') return;
	const same = (counts.get(style) ?? 0) - (firm.has(key) ? 1 : 0);
	if (same >= 2) {
		const share = same / total;
		const weight = (same >= 20 ? 2 : same >= 6 ? 1.5 : 0.8) * (share > 0.5 ? 1 : share > 0.1 ? 0.8 : 0.3);
		yield { reason: `${same} labels that stand firm are written alike`, weight };
	} else if (total >= 10) {
		yield { reason: 'no firm label is written like this', weight: style === 'plain' || style === 'period' ? -1 : -0.5 };
	}
	if (!context.startsParagraph && (inside.get(style) ?? 0) > Math.max(3, same * 0.3)) {
		yield { reason: 'labels follow each other line by line here', weight: 1.5 };
	}
	if (!firm.has(key)) {
		const near = shape.words <= 5 ? nearest(key, firm) : undefined;
		if (near !== undefined) yield { reason: `nearly the same as ${near}`, weight: 2.5 };
		const people = key.split(/\s?[,/&+]\s?|\s(?:and|und|et|y)\s/);
		if (people.length > 1 && people.every((person) => firm.has(person)))
			yield { reason: 'several people together who stand firm', weight: 4 };
	}
	const indent = indents.get(style);
	if (indent && indent.every !== indentOf(candidate)) yield { reason: 'indented unlike the others', weight: -6 };
	if (
		total >= 4 &&
		label.speechAt < lineLength(lines, candidate.line) &&
		context.startsParagraph &&
		total / lines.length > 0.2
	) {
		yield { reason: 'a label begins most paragraphs here', weight: 0.5 };
	}
}

const lineLength = (lines: readonly LexedLine[], line: number): number => lines[line]?.text.length ?? 0;

/** A firm name that begins or ends with this one, or the other way about, or differs from it by a slip of the pen. */
function nearest(key: string, firm: ReadonlySet<string>): string | undefined {
	for (const name of firm) {
		if (name === key) continue;
		const [short, long] = name.length < key.length ? [name, key] : [key, name];
		if (short.length > 2 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`))) return name;
		if (key.length > 3 && isNearlyEqual(name, key, key.length > 7 ? 2 : 1)) return name;
	}
	return undefined;
}

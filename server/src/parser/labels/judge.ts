import type { DeclaredName, Judgement } from '../../model/convention.ts';
import type { ConventionId } from '../../model/label.ts';
import type { LexedLine } from '../../model/line.ts';
import type { Survey } from '../survey.ts';
import { candidatesOf, type Group, type Kind } from './candidates.ts';
import { type Evidence, ownEvidence } from './evidenceOfItself.ts';
import { supportOf } from './evidenceOfOthers.ts';
import { peopleOf } from './evidenceOfRoster.ts';
import { kindred, type Talk, talkEvidence, talkOf } from './evidenceOfTalk.ts';
import { isUnmarked, type Style } from './style.ts';
import { unmarkedStyles } from './unmarked.ts';

/**
 * Decides which candidates are labels. Each kind of them is weighed by itself first; the names that stand firm then
 * speak for the way they are written, for names near to theirs, and for what is written like them between them.
 */
export function judge(
	lines: readonly LexedLine[],
	survey: Survey,
	declared: readonly DeclaredName[],
	chosen?: ConventionId,
): readonly Judgement[] {
	const { candidates, groups } = candidatesOf(lines, survey.measure);
	const people = peopleOf(declared);
	const own = groups.map(({ kind }) => [...ownEvidence(kind, people), ...choice(kind, chosen)]);
	const names = namesOf(groups);
	const talk = talkOf(groups, (index) => sum(own[index] ?? []) > -3.5);
	const first = groups.map(({ kind }, index) => [
		...(own[index] ?? []),
		...recurrence(kind, names.get(kind.key)),
		...dense(kind, survey, talk),
		...talkEvidence(kind, names.get(kind.key)?.starts ?? 0, talk.get(kindred(kind.style))),
	]);
	const firm = new Set(groups.flatMap(({ kind }, index) => (sum(first[index] ?? []) >= 1.5 ? [kind.key] : [])));
	const loud = isLoud(groups);
	const support = supportOf(groups, firm, survey);
	const unmarked = unmarkedStyles(groups, survey, firm);
	const verdicts = groups.map(({ kind }, index) =>
		verdictOf([...(first[index] ?? []), ...support(kind), ...lone(kind, unmarked), ...shouted(kind, loud)]),
	);
	const judgements: Judgement[] = [];
	for (const { line, label, group } of candidates) {
		const verdict = verdicts[group];
		if (verdict) judgements.push({ line, label, ...verdict });
	}
	return judgements;
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

function verdictOf(evidence: readonly Evidence[]): Pick<Judgement, 'score' | 'accepted' | 'reasons'> {
	const score = sum(evidence);
	const reasons = evidence
		.filter(({ weight }) => weight !== 0)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.map(({ reason, weight }) => `${weight > 0 ? '+' : '−'} ${reason}`);
	return { score, accepted: score > 0, reasons };
}

function* choice({ label, style }: Kind, chosen: ConventionId | undefined): Generator<Evidence> {
	if (label.convention === chosen && !isUnmarked(style))
		yield { reason: 'the convention that the user chose', weight: 1.5 };
}

function* lone({ style }: Kind, unmarked: ReadonlySet<Style>): Generator<Evidence> {
	if (isUnmarked(style) && !unmarked.has(style))
		yield { reason: 'nothing marks it, and such lines are no labels here', weight: -20 };
}

/** What stands in a document under one name. */
interface Named {
	readonly count: number;
	/** Those at the start of a paragraph. */
	readonly starts: number;
}

function namesOf(groups: readonly Group[]): ReadonlyMap<string, Named> {
	const names = new Map<string, { count: number; starts: number }>();
	for (const { kind, count } of groups) {
		const named = names.get(kind.key) ?? { count: 0, starts: 0 };
		named.count += count;
		if (kind.context.startsParagraph) named.starts += count;
		names.set(kind.key, named);
	}
	return names;
}

function* recurrence({ style }: Kind, named: Named | undefined): Generator<Evidence> {
	if (style === 'sure') return;
	const { starts = 0, count = 0 } = named ?? {};
	const weight = starts >= 8 ? 3.5 : starts >= 4 ? 2.5 : starts === 3 ? 2 : starts === 2 ? 1.2 : 0;
	if (weight > 0) yield { reason: `the name begins ${starts} paragraphs`, weight };
	else if (count > 3) yield { reason: `the name stands ${count} times`, weight: 0.8 };
}

const settingOff = new Set<Style>([
	'plain',
	'caps',
	'initials',
	'letter',
	'period',
	'dash',
	'bracketed',
	'hyphen',
	'item',
	'bold-item',
]);

/** A short text in which nearly every line or paragraph begins with such a label, and people talk. */
function* dense({ style, context }: Kind, survey: Survey, talk: ReadonlyMap<Style, Talk>): Generator<Evidence> {
	const own = talk.get(kindred(style));
	if (!own || !context.startsParagraph || own.all < 2 || own.kinds < 2) return;
	const share = Math.max(own.all / survey.texts, Math.min(1, own.all / survey.paragraphs));
	const least = settingOff.has(style) ? 0.6 : style === 'bare' ? 0.35 : Number.POSITIVE_INFINITY;
	if (share >= least && own.talk / own.all >= 0.4)
		yield { reason: 'nearly every paragraph begins so, and talk follows', weight: 1 };
}

/** True for a text that is in capitals throughout: they mark no heading then. */
function isLoud(groups: readonly Group[]): boolean {
	let all = 0;
	let loud = 0;
	for (const { kind, count } of groups) {
		if (kind.context.ownLine) continue;
		all += count;
		if (kind.context.shouted) loud += count;
	}
	return loud > all * 0.3;
}

function* shouted({ context, style }: Kind, loud: boolean): Generator<Evidence> {
	if (context.shouted && !loud && style !== 'sure') yield { reason: 'capitals follow, as in headings', weight: -4 };
}

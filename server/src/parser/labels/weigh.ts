import { conventionOf } from '../../conventions/index.ts';
import { type Settlement, settledLabel, settleLookAlikes } from '../../conventions/lookAlikes.ts';
import { nameKey } from '../../conventions/names.ts';
import type { Convention, DeclaredName, Detection } from '../../model/convention.ts';
import type { ConventionId, SpeakerLabel } from '../../model/label.ts';
import type { LexedLine } from '../../model/line.ts';
import { countUpTo } from '../../text/binarySearch.ts';
import { declaredAfter, declaredNames } from '../declared/declared.ts';
import type { ParseOptions } from '../options.ts';
import { replacedItems, replacedLines, type Splice, widenedSplice } from '../splice.ts';
import { areSameSurveys, countLines, type LineCounts, type Survey, surveyOf } from '../survey.ts';
import { type Candidates, candidatesIn } from './candidates.ts';
import { recognitionOf } from './evidenceOfRoster.ts';
import { judgeLabels, judgementOf, type Verdict } from './judge.ts';
import type { Group } from './kind.ts';
import { conventionIn, unlabelledIn } from './mainConvention.ts';
import { areSameManners, groupsOf, type Manners, mannersIn, officeIn, readingOf } from './manners.ts';
import { linesAbove, linesBelow } from './surroundings.ts';

/** What was decided of all kinds of candidates. */
interface Verdicts {
	readonly groups: ReadonlyMap<string, Group>;
	/** In the order of the groups. */
	readonly verdicts: readonly Verdict[];
	readonly settlement: Settlement;
	readonly manners: Manners;
	/** Accepted labels of each convention, in the order in which conventions first stand. */
	readonly counts: ReadonlyMap<ConventionId, number>;
	/** The names that labels have, as names are compared. */
	readonly names: ReadonlySet<string>;
}

/** Which lines of a text are labels, and all that this was decided by. */
export interface WeighedLabels {
	readonly counts: LineCounts;
	readonly survey: Survey;
	/** Those of the document, without the roster. */
	readonly written: readonly DeclaredName[];
	readonly declared: readonly DeclaredName[];
	readonly candidates: Candidates;
	readonly verdicts: Verdicts;
	/** What each candidate was decided to be: its label, or undefined for none. */
	readonly labels: readonly (SpeakerLabel | undefined)[];
}

/** Weighs every line that looks like a label. */
export function weighLabels(lexed: readonly LexedLine[], options: ParseOptions): WeighedLabels {
	const written = declaredNames(lexed);
	const declared = declaredWith(written, options);
	const counts = countLines(lexed);
	const survey = surveyOf(counts, lexed.length);
	const candidates = candidatesIn(lexed, survey.measure);
	const verdicts = verdictsOn(candidates, survey, declared, options);
	return { counts, survey, written, declared, candidates, verdicts, labels: labelsOf(candidates, verdicts) };
}

/** Whom a text declares and whom its roster does: where only one of them does, the very list. */
function declaredWith(written: readonly DeclaredName[], { roster = [] }: ParseOptions): readonly DeclaredName[] {
	if (roster.length === 0) return written;
	return written.length === 0 ? roster : [...written, ...roster];
}

/**
 * The same for the text that an edit makes. What is decided anew is what the edit changes: a kind of candidates is judged
 * by sums over the document, and where those are what they were nothing is judged. `agrees` where no line beside the edit
 * was decided otherwise than before.
 */
export function weighLabelsAfter(
	old: WeighedLabels,
	oldLexed: readonly LexedLine[],
	lexed: readonly LexedLine[],
	splice: Splice,
	options: ParseOptions,
): { readonly weighed: WeighedLabels; readonly agrees: boolean } {
	const { from, endOld, endNew } = splice;
	const shift = endNew - endOld;
	const without = countLines(oldLexed, from, endOld + 1, old.counts, -1);
	const counts = countLines(lexed, from, endNew + 1, without);
	const survey = surveyOf(counts, lexed.length);
	const written = declaredAfter(old.written, oldLexed, lexed, splice);
	const declared = written === old.written ? old.declared : declaredWith(written, options);
	const isSameMeasure = survey.measure === old.survey.measure;
	const around = widenedSplice(splice, linesBelow, linesAbove, lexed.length);
	const isBefore = (line: number) => (at: number) => at < line;
	const first = countUpTo(old.candidates.lines, isBefore(around.from));
	const end = countUpTo(old.candidates.lines, isBefore(around.endOld));
	const fresh = isSameMeasure
		? candidatesIn(lexed, survey.measure, around.from, around.endNew)
		: candidatesIn(lexed, survey.measure);
	const candidates = isSameMeasure
		? {
				lines: replacedLines(old.candidates.lines, first, end, fresh.lines, shift),
				known: replacedItems(old.candidates.known, first, end, fresh.known),
			}
		: fresh;
	const isSame =
		isSameMeasure &&
		declared === old.declared &&
		areSameSurveys(survey, old.survey) &&
		fresh.known.length === end - first &&
		fresh.known.every((own, index) => {
			const was = old.candidates.known[first + index];
			const { manners } = old.verdicts;
			// The reading in use looks at other lines than the one by which the manners are found.
			return (
				was?.signature === own.signature && readingOf(was, manners).signature === readingOf(own, manners).signature
			);
		});
	const verdicts = isSame ? old.verdicts : verdictsOn(candidates, survey, declared, options);
	const agrees = isSame || (isSameMeasure && decideAlike(old.verdicts, verdicts));
	const labels = agrees
		? replacedItems(old.labels, first, end, labelsOf(fresh, verdicts))
		: labelsOf(candidates, verdicts);
	return { weighed: { counts, survey, written, declared, candidates, verdicts, labels }, agrees };
}

function verdictsOn(
	candidates: Candidates,
	survey: Survey,
	declared: readonly DeclaredName[],
	options: ParseOptions,
): Verdicts {
	const chosen = chosenBy(options)?.id;
	const manners = mannersIn(candidates.known);
	const groups = groupsOf(candidates, manners);
	const verdicts = judgeLabels([...groups.values()], survey, recognitionOf(declared), {
		...(chosen && { chosen }),
		...(options.labels && { labels: options.labels }),
	});
	const accepted = verdicts.filter((verdict) => verdict.accepted).map(({ group }) => group);
	const settlement = settleLookAlikes(
		accepted.map(({ kind: { label }, count }) => ({ label, count })),
		{ initials: declared.some(({ initials }) => initials !== undefined) },
		chosen,
	);
	const counts = new Map<ConventionId, number>();
	for (const { kind, count } of accepted) {
		const { convention } = settledLabel(kind.label, settlement);
		counts.set(convention, (counts.get(convention) ?? 0) + count);
	}
	const names = new Set(accepted.map(({ kind }) => nameKey(kind.label.name)));
	return { groups, verdicts, settlement, manners, counts, names };
}

/** What was decided of the kind of a signature; undefined where the document has none of it. */
export function verdictOn({ groups, verdicts }: Verdicts, signature: string): Verdict | undefined {
	const group = groups.get(signature);
	return group && verdicts[group.place];
}

/** True where two rounds of judging decide alike of every kind that both have met. */
function decideAlike(a: Verdicts, b: Verdicts): boolean {
	if (a.settlement.size !== b.settlement.size || !areSameManners(a.manners, b.manners)) return false;
	for (const [from, to] of a.settlement) if (b.settlement.get(from) !== to) return false;
	for (const [signature, { place }] of b.groups) {
		const accepted = b.verdicts[place]?.accepted;
		if ((verdictOn(a, signature)?.accepted ?? accepted) !== accepted) return false;
	}
	return true;
}

const labelsOf = ({ known }: Candidates, verdicts: Verdicts): (SpeakerLabel | undefined)[] =>
	known.map((own) => {
		const { kind, signature } = readingOf(own, verdicts.manners);
		return verdictOn(verdicts, signature)?.accepted ? settledLabel(kind.label, verdicts.settlement) : undefined;
	});

const chosenBy = ({ convention }: ParseOptions): Convention | undefined =>
	convention === undefined ? undefined : conventionOf(convention);

/** The convention of a text and why, as far as it follows from its labels. */
export function detectConvention(
	lexed: readonly LexedLine[],
	{ candidates, verdicts, labels, declared }: WeighedLabels,
	options: ParseOptions,
): { readonly convention: Convention; readonly detection: Detection } {
	const { counts, settlement, manners } = verdicts;
	const chosen = chosenBy(options);
	const convention = conventionIn(lexed, counts, chosen);
	return {
		convention,
		detection: {
			main: convention.id,
			chosen: chosen !== undefined,
			counts,
			unlabelled: unlabelledIn(lexed, candidates.lines, labels),
			declared,
			rejected: () => {
				const first = labels.findIndex((label) => label !== undefined);
				return first < 0 ? [] : candidates.lines.filter((_, index) => index > first && labels[index] === undefined);
			},
			judgements: () =>
				candidates.known.flatMap((own, index) => {
					const { kind, signature } = readingOf(own, manners);
					const verdict = verdictOn(verdicts, signature);
					const line = candidates.lines[index] ?? 0;
					return verdict ? [judgementOf(line, settledLabel(kind.label, settlement), verdict)] : [];
				}),
		},
	};
}

/** The label of each line from `from` up to `to`. */
export function labelsByLine(
	{ candidates, labels }: WeighedLabels,
	from: number,
	to: number,
): (line: number) => SpeakerLabel | undefined {
	const found = new Map<number, SpeakerLabel>();
	for (let index = countUpTo(candidates.lines, (line) => line < from); index < labels.length; index++) {
		const line = candidates.lines[index] ?? to;
		const label = labels[index];
		if (line >= to) break;
		if (label) found.set(line, label);
	}
	return (line) => found.get(line);
}

/** The lines from `from` up to `to` that say who the label above them is for, where the document writes so. */
export function officesByLine(
	{ candidates, labels, verdicts }: WeighedLabels,
	from: number,
	to: number,
): ReadonlySet<number> {
	const found = new Set<number>();
	if (!verdicts.manners.offices) return found;
	for (let index = countUpTo(candidates.lines, (line) => line < from); index < labels.length; index++) {
		const line = candidates.lines[index] ?? to;
		if (line >= to) break;
		const known = candidates.known[index];
		const office = known && labels[index] && officeIn(known, verdicts.manners);
		for (let away = 0; office && away < office.count; away++) found.add(line + 1 + office.at + away);
	}
	return found;
}

import { namedTogether } from '../../languages/all/namesTogether.ts';
import type { Survey } from '../survey.ts';
import { evidenceOf, type FoundEvidence } from './evidence.ts';
import { lettersOf } from './evidenceOfNames.ts';
import type { Group, Kind } from './kind.ts';
import { nearOf } from './nearlyEqual.ts';
import { isUnmarked, type Style } from './style.ts';
import { labelCounts } from './weights.ts';

/** What the labels that were accepted are like. */
interface Standing {
	/** Accepted labels of each style. */
	readonly counts: ReadonlyMap<Style, number>;
	readonly total: number;
	/** Accepted labels of a style that have a line directly above them that is speech. */
	readonly inside: ReadonlyMap<Style, number>;
	/** The indentation that nearly all accepted labels of a style have, where it is not none. */
	readonly indents: ReadonlyMap<Style, number>;
}

/** What the labels that were accepted, by the names of `accepted`, say of one that is asked for. */
export function supportOf(
	groups: readonly Group[],
	accepted: ReadonlySet<string>,
	survey: Survey,
): (kind: Kind, found: FoundEvidence) => void {
	const standing = standingOf(groups);
	const near = nearOf(accepted);
	const elsewhere = acceptedElsewhere(groups);
	return (kind, found) => {
		if (kind.style === 'sure') return;
		const isAccepted = accepted.has(kind.key);
		const isShortened = accepted.has(lettersOf(kind.key));
		likeness(kind, { isAccepted, isShortened }, standing, found);
		if (kind.label.damage.includes('semicolon') && !elsewhere(kind))
			found.push(
				evidenceOf('a semicolon, and no other label has the name', 'a semicolon, and no label elsewhere has the name'),
			);
		const others = standing.total - (standing.counts.get('angled') ?? 0);
		if (kind.style === 'angled' && others >= labelCounts.labelsBesideNick)
			found.push(evidenceOf('a nick in angle brackets beside other labels'));
		const { shape, context } = kind;
		// Nobody breaks a line before and behind a whole name in capitals, whether or not the line above ends a sentence.
		if (kind.style === 'bare' && shape.caps && shape.words > 1 && !context.startsParagraph && isAccepted)
			found.push(evidenceOf('alone in capitals, and accepted elsewhere'));
		if (kind.style === 'numbered' && elsewhere(kind))
			found.push(evidenceOf('a numbered name that is accepted elsewhere', 'the name is a label elsewhere'));
		if (!isAccepted) {
			// `Ann Lee` once, `AL` from there on.
			const alike = isShortened ? lettersOf(kind.key) : kind.shape.words <= 5 ? near.find(kind.key) : undefined;
			if (alike !== undefined)
				found.push(evidenceOf('nearly the same as an accepted name', `nearly the same as ${alike}`));
			const people = namedTogether(kind.key).names;
			if (people.length > 1 && people.every((person) => accepted.has(person)))
				found.push(evidenceOf('several accepted names together', 'several people together who have labels'));
		}
		const indent = standing.indents.get(kind.style);
		if (indent !== undefined && indent !== kind.indent) {
			const isPeriod = kind.style === 'period';
			const isItem = kind.style === 'item';
			const apart = isItem ? labelCounts.indents.apartInList : labelCounts.indents.apart;
			const feature = isItem ? 'indented unlike the others, in a list' : 'indented unlike the others';
			if (isPeriod ? indent > 0 : Math.abs(indent - kind.indent) >= apart)
				found.push(
					evidenceOf(isPeriod ? 'indented unlike the others, with a full stop' : feature, 'indented unlike the others'),
				);
		}
		const { total } = standing;
		const { least, share } = labelCounts.beginsMost;
		if (total >= least && !kind.context.ownLine && kind.context.startsParagraph && total / survey.lines > share)
			found.push(evidenceOf('a label begins most paragraphs', 'a label begins most paragraphs here'));
	};
}

/** Whether a name was accepted in labels that are marked in another way. */
function acceptedElsewhere(groups: readonly Group[]): (kind: Kind) => boolean {
	const ways = new Map<string, Set<string>>();
	const wayOf = ({ style, label }: Kind) => `${style} ${label.damage.includes('semicolon')}`;
	for (const { kind } of groups) {
		if (isUnmarked(kind.style)) continue;
		const own = ways.get(kind.key);
		if (own) own.add(wayOf(kind));
		else ways.set(kind.key, new Set([wayOf(kind)]));
	}
	return (kind) => {
		const own = ways.get(kind.key);
		return own !== undefined && own.size > (own.has(wayOf(kind)) ? 1 : 0);
	};
}

function likeness(
	{ style, context }: Kind,
	{ isAccepted, isShortened }: { readonly isAccepted: boolean; readonly isShortened: boolean },
	{ counts, total, inside }: Standing,
	found: FoundEvidence,
): void {
	const caps = style === 'initials' ? (counts.get('caps') ?? 0) + (counts.get('plain') ?? 0) / 2 : 0;
	const same = (counts.get(style) ?? 0) + caps - (isAccepted ? 1 : 0);
	const { twenty, six, two } = labelCounts.alike;
	if (same >= two) {
		const share = same / total;
		const counts = labelCounts.alikeShares.find(({ above }) => share > above)?.counts ?? 0;
		const feature =
			same >= twenty
				? 'twenty accepted labels alike'
				: same >= six
					? 'six accepted labels alike'
					: 'two accepted labels alike';
		found.push(evidenceOf(feature, `${same} labels are written alike`, counts));
		const { nearlyAll } = labelCounts;
		if (same >= nearlyAll.least && share > nearlyAll.share && context.talk && context.startsParagraph)
			found.push(
				evidenceOf(
					'nearly all labels alike, and talk follows',
					'nearly all labels are written like it, and talk follows',
				),
			);
	} else if (total >= labelCounts.labelsBesideOdd && !isShortened) {
		if (style === 'period') found.push(evidenceOf('a full stop, where labels have another mark'));
		found.push(
			evidenceOf(
				style === 'plain' || style === 'period'
					? 'no accepted label alike, plain or with a full stop'
					: 'no accepted label alike',
				'no other label is written like this',
			),
		);
	}
	const { least, share } = labelCounts.lineByLine;
	if (!context.startsParagraph && (inside.get(style) ?? 0) > Math.max(least, same * share))
		found.push(evidenceOf('labels follow each other line by line', 'labels follow each other line by line here'));
}

function standingOf(groups: readonly Group[]): Standing {
	const counts = new Map<Style, number>();
	const inside = new Map<Style, number>();
	let total = 0;
	for (const { kind, count } of groups) {
		total += count;
		counts.set(kind.style, (counts.get(kind.style) ?? 0) + count);
		if (!kind.context.startsParagraph) inside.set(kind.style, (inside.get(kind.style) ?? 0) + count);
	}
	return { counts, total, inside, indents: indentsOf(groups) };
}

/** Indentation is a mark where nearly all labels of a style have the same: printed hearings, columns of a log. */
function indentsOf(groups: readonly Group[]): ReadonlyMap<Style, number> {
	const counts = new Map<Style, Map<number, number>>();
	for (const { kind, count } of groups) {
		const own = counts.get(kind.style) ?? new Map<number, number>();
		own.set(kind.indent, (own.get(kind.indent) ?? 0) + count);
		counts.set(kind.style, own);
	}
	const indents = new Map<Style, number>();
	for (const [style, own] of counts) {
		const [[every, most] = [0, 0]] = [...own].sort((a, b) => b[1] - a[1]);
		const all = [...own.values()].reduce((a, b) => a + b, 0);
		const { least, leastForPeriod, share } = labelCounts.indents;
		if (most >= (style === 'period' ? leastForPeriod : least) && most >= all * share) indents.set(style, every);
	}
	return indents;
}

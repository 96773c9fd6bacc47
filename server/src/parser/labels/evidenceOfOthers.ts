import { namedTogether } from '../../languages/all/namesTogether.ts';
import type { Survey } from '../survey.ts';
import type { Evidence } from './evidence.ts';
import type { Group, Kind } from './kind.ts';
import { nearOf } from './nearlyEqual.ts';
import { isUnmarked, type Style } from './style.ts';

/** What the labels that stand firm are like. */
interface Standing {
	/** Firm labels of each style. */
	readonly counts: ReadonlyMap<Style, number>;
	readonly total: number;
	/** Firm labels of a style that have a line directly above them that is speech. */
	readonly inside: ReadonlyMap<Style, number>;
	/** The indentation that nearly all firm labels of a style have, where it is not none. */
	readonly indents: ReadonlyMap<Style, number>;
}

/** What the labels that stand firm say of one that is asked for. */
export function supportOf(
	groups: readonly Group[],
	firm: ReadonlySet<string>,
	survey: Survey,
): (kind: Kind) => Iterable<Evidence> {
	const standing = standingOf(groups.filter(({ kind }) => firm.has(kind.key)));
	const near = nearOf(firm);
	const elsewhere = firmElsewhere(groups, firm);
	return function* (kind) {
		if (kind.style === 'sure') return;
		yield* likeness(kind, firm.has(kind.key), standing);
		if (kind.label.damage.includes('semicolon') && !elsewhere(kind))
			yield { reason: 'a semicolon, and no label elsewhere has the name', weight: -8 };
		if (kind.style === 'numbered' && elsewhere(kind)) yield { reason: 'the name stands firm elsewhere', weight: 3 };
		if (!firm.has(kind.key)) {
			const alike = kind.shape.words <= 5 ? near.find(kind.key) : undefined;
			if (alike !== undefined) yield { reason: `nearly the same as ${alike}`, weight: 2.5 };
			const people = namedTogether(kind.key).names;
			if (people.length > 1 && people.every((person) => firm.has(person)))
				yield { reason: 'several people together who stand firm', weight: 4 };
		}
		const indent = standing.indents.get(kind.style);
		if (indent !== undefined && indent !== kind.indent) {
			const isPeriod = kind.style === 'period';
			if (isPeriod ? indent > 0 : Math.abs(indent - kind.indent) >= (kind.style === 'item' ? 2 : 4))
				yield { reason: 'indented unlike the others', weight: isPeriod ? -6 : kind.style === 'item' ? -1.2 : -3 };
		}
		const { total } = standing;
		if (total >= 4 && !kind.context.ownLine && kind.context.startsParagraph && total / survey.lines > 0.2)
			yield { reason: 'a label begins most paragraphs here', weight: 0.5 };
	};
}

/** Whether a name stands firm in labels that are marked in another way. */
function firmElsewhere(groups: readonly Group[], firm: ReadonlySet<string>): (kind: Kind) => boolean {
	const ways = new Map<string, Set<string>>();
	const wayOf = ({ style, label }: Kind) => `${style} ${label.damage.includes('semicolon')}`;
	for (const { kind } of groups) {
		if (!firm.has(kind.key) || isUnmarked(kind.style)) continue;
		const own = ways.get(kind.key);
		if (own) own.add(wayOf(kind));
		else ways.set(kind.key, new Set([wayOf(kind)]));
	}
	return (kind) => {
		const own = ways.get(kind.key);
		return own !== undefined && own.size > (own.has(wayOf(kind)) ? 1 : 0);
	};
}

function* likeness(
	{ style, context }: Kind,
	isFirm: boolean,
	{ counts, total, inside }: Standing,
): Generator<Evidence> {
	const caps = style === 'initials' ? (counts.get('caps') ?? 0) + (counts.get('plain') ?? 0) / 2 : 0;
	const same = (counts.get(style) ?? 0) + caps - (isFirm ? 1 : 0);
	if (same >= 2) {
		const share = same / total;
		const weight = (same >= 20 ? 2 : same >= 6 ? 1.5 : 0.8) * (share > 0.5 ? 1 : share > 0.1 ? 0.8 : 0.3);
		yield { reason: `${same} labels that stand firm are written alike`, weight };
		if (same >= 12 && share > 0.8 && context.talk && context.startsParagraph)
			yield { reason: 'nearly all labels are written like it, and talk follows', weight: 0.5 };
	} else if (total >= 10) {
		yield { reason: 'no firm label is written like this', weight: style === 'plain' || style === 'period' ? -1 : -0.5 };
	}
	if (!context.startsParagraph && (inside.get(style) ?? 0) > Math.max(3, same * 0.3))
		yield { reason: 'labels follow each other line by line here', weight: 1.5 };
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
		if (most >= (style === 'period' ? 4 : 8) && most >= all * 0.8) indents.set(style, every);
	}
	return indents;
}

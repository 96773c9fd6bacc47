import type { Survey } from '../survey.ts';
import type { Group } from './kind.ts';
import { isUnmarked, type Style } from './style.ts';
import { labelCounts } from './weights.ts';

/**
 * Whether lines that nothing marks, bare names and headings, can be labels in a document: only where a few names that
 * recur make up most headings of a level, or a good part of all paragraphs, people talk below them, and no marked labels
 * stand beside them. Asks of the lines whose names were accepted.
 * Returns the styles that can; headings are all of one level then.
 */
export function unmarkedStyles(standing: readonly Group[], survey: Survey): ReadonlySet<Style> {
	const styles = new Set<Style>();
	const limits = labelCounts.unmarked;
	const marked = total(standing.filter(({ kind }) => !isUnmarked(kind.style)));
	for (const style of ['bare', 'heading'] as const) {
		const own = standing.filter(({ kind }) => kind.style === style);
		const names = new Set(own.map(({ kind }) => kind.key));
		const count = total(own);
		const talk = total(own.filter(({ kind }) => kind.context.talk));
		if (count < limits.least || names.size < limits.names) continue;
		if (marked > count * limits.marked || talk < count * limits.talk) continue;
		const rivals =
			style === 'bare' ? survey.paragraphs * limits.paragraphs : headingsLike(own, survey) * limits.headings;
		if (count >= rivals) styles.add(style);
	}
	return styles;
}

const total = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/** Headings of the level that most of the candidates have. */
function headingsLike(own: readonly Group[], { headings }: Survey): number {
	const counts = new Map<number, number>();
	for (const { kind, count } of own) counts.set(kind.level, (counts.get(kind.level) ?? 0) + count);
	const [[level, most] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most < total(own) * labelCounts.unmarked.oneLevel) return Number.POSITIVE_INFINITY;
	return headings.get(level) ?? 0;
}

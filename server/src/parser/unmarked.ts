import type { LexedLine } from '../model/line.ts';
import type { Candidate } from './evidence.ts';
import { isUnmarked, type Style } from './style.ts';

/**
 * Whether lines that nothing marks, bare names and headings, can be labels in a document: only where a few names that
 * recur make up most headings of a level, or a good part of all paragraphs, and no marked labels stand beside them.
 * Returns the styles that can; headings are all of one level then.
 */
export function unmarkedStyles(
	candidates: readonly Candidate[],
	lines: readonly LexedLine[],
	firm: ReadonlySet<string>,
): ReadonlySet<Style> {
	const styles = new Set<Style>();
	const marked = candidates.filter(({ key, style }) => !isUnmarked(style) && firm.has(key)).length;
	for (const style of ['bare', 'heading'] as const) {
		const own = candidates.filter((candidate) => candidate.style === style && firm.has(candidate.key));
		const names = new Set(own.map(({ key }) => key));
		if (own.length < 4 || names.size < 2 || marked * 2 > own.length) continue;
		const rivals = style === 'bare' ? paragraphsIn(lines) * 0.2 : headingsLike(own, lines) * 0.7;
		if (own.length >= rivals) styles.add(style);
	}
	return styles;
}

function paragraphsIn(lines: readonly LexedLine[]): number {
	let count = 0;
	for (const [index, { kind }] of lines.entries()) {
		const above = lines[index - 1]?.kind;
		if ((kind === 'text' || kind === 'candidate') && (above === undefined || above === 'blank')) count++;
	}
	return count;
}

/** Headings of the level that most of the candidates have. */
function headingsLike(own: readonly Candidate[], lines: readonly LexedLine[]): number {
	const counts = new Map<number, number>();
	for (const { line } of own) {
		const level = levelOf(lines[line]);
		counts.set(level, (counts.get(level) ?? 0) + 1);
	}
	const [[level, most] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most < own.length * 0.9) return Number.POSITIVE_INFINITY;
	return lines.filter((line) => levelOf(line) === level).length;
}

function levelOf(line: LexedLine | undefined): number {
	const heading = line?.kind === 'candidate' ? line.otherwise : line;
	return heading?.kind === 'heading' ? heading.level : 0;
}

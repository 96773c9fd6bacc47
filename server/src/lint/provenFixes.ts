import { afterEdits } from '../parser/afterEdits.ts';
import type { Parsed } from '../parser/parse.ts';
import { type Fix, fixesOf } from '../rules/rule.ts';
import { appendAll } from '../text/appendAll.ts';
import type { TextEdit } from '../text/edit.ts';
import { comparePositions, type Position } from '../text/position.ts';
import { halvesOf } from './fixAll.ts';
import { type Diagnostic, formFixesOf } from './lint.ts';
import { limitedReadings } from './readings.ts';
import { isSameTranscript } from './sameTranscript.ts';

/** Of so many fixes of one line each is proven apart from the others; of more, those that do not touch are proven together. */
const mostApart = 4;

/**
 * The findings with the fixes that may be offered: all but those that say they are safe and would change a spoken word.
 * Fixes of different lines are proven together, so that a long transcript is read anew a few times and not once a fix.
 */
export function withProvenFixes(transcript: Parsed, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const claimed = diagnostics.flatMap((diagnostic) => formFixesOf(diagnostic, transcript));
	const { groups, left } = groupsOf(claimed);
	const mayRead = limitedReadings();
	const holds = (edits: readonly TextEdit[]): boolean | undefined =>
		mayRead(transcript) ? isSameTranscript(transcript, afterEdits(transcript, edits)) : undefined;
	const unproven = new Set([...left, ...failing(groups, holds)]);
	if (unproven.size === 0) return diagnostics;
	return diagnostics.map((diagnostic) => {
		if (diagnostic.rule.choicesOnly) return diagnostic;
		const fixes = fixesOf(diagnostic, transcript);
		return fixes.some((fix) => unproven.has(fix))
			? { ...diagnostic, fixes: () => fixes.filter((fix) => !unproven.has(fix)) }
			: diagnostic;
	});
}

/**
 * The fixes at fault: a group that does not hold is halved until they are alone, larger parts first. `holds` answers
 * undefined when too much has been read: what is not proven then is not offered.
 */
function failing(
	groups: readonly (readonly Fix[])[],
	holds: (edits: readonly TextEdit[]) => boolean | undefined,
): readonly Fix[] {
	const atFault: Fix[] = [];
	const parts = [...groups];
	for (const part of parts) {
		const edits = part.flatMap((fix) => fix.edits);
		const held = edits.length === 0 || holds(edits);
		if (held) continue;
		if (held === undefined || part.length === 1) appendAll(atFault, part);
		else appendAll(parts, halvesOf(part));
	}
	return atFault;
}

/**
 * Groups of fixes that share no line: a fix comes into the group behind those of all fixes before it on its lines. The
 * last group has the rest of lines with many fixes, as far as they do not touch; what touches is left over.
 */
function groupsOf(fixes: readonly Fix[]): {
	readonly groups: readonly (readonly Fix[])[];
	readonly left: readonly Fix[];
} {
	const groups: Fix[][] = [];
	const rest: Fix[] = [];
	const next = new Map<number, number>();
	for (const fix of fixes) {
		const lines = linesOf(fix);
		const index = lines.reduce((most, line) => Math.max(most, next.get(line) ?? 0), 0);
		for (const line of lines) next.set(line, index + 1);
		const group = groups[index];
		if (index >= mostApart) rest.push(fix);
		else if (group) group.push(fix);
		else groups.push([fix]);
	}
	const { apart, touching } = withoutTouching(rest);
	return { groups: apart.length > 0 ? [...groups, apart] : groups, left: touching };
}

const linesOf = ({ edits }: Fix): readonly number[] =>
	edits.flatMap(({ range: { start, end } }) =>
		Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
	);

/** Fixes in the order of the text, and those of them that begin before one ahead of them ends. */
function withoutTouching(fixes: readonly Fix[]): { readonly apart: readonly Fix[]; readonly touching: readonly Fix[] } {
	const startOf = ({ edits }: Fix) => edits.map(({ range }) => range.start).reduce(earlier);
	const inOrder = fixes
		.filter(({ edits }) => edits.length > 0)
		.map((fix) => ({ fix, start: startOf(fix) }))
		.sort((a, b) => comparePositions(a.start, b.start));
	const apart: Fix[] = [];
	const touching: Fix[] = [];
	let end: Position | undefined;
	for (const { fix, start } of inOrder) {
		if (end && comparePositions(start, end) <= 0) touching.push(fix);
		else {
			apart.push(fix);
			end = fix.edits.map(({ range }) => range.end).reduce(later);
		}
	}
	return { apart, touching };
}

const earlier = (a: Position, b: Position): Position => (comparePositions(a, b) <= 0 ? a : b);
const later = (a: Position, b: Position): Position => (comparePositions(a, b) >= 0 ? a : b);

import type { Parsed } from '../parser/parse.ts';
import { type Fix, fixesOf } from '../rules/rule.ts';
import { type Diagnostic, formFixesOf } from './lint.ts';
import { isSameTranscript } from './sameTranscript.ts';
import { afterEdits } from './words.ts';

/**
 * The findings with the fixes that may be offered: all but those that say they are safe and would change a spoken word.
 * Fixes of different lines are proven together, so that a long transcript is read anew a few times and not once a fix.
 */
export function withProvenFixes(transcript: Parsed, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const claimed = diagnostics.flatMap((diagnostic) => formFixesOf(diagnostic, transcript));
	const unproven = new Set(groupsOf(claimed).flatMap((group) => failing(transcript, group)));
	if (unproven.size === 0) return diagnostics;
	return diagnostics.map((diagnostic) => {
		if (diagnostic.rule.choicesOnly) return diagnostic;
		const fixes = fixesOf(diagnostic, transcript);
		return fixes.some((fix) => unproven.has(fix))
			? { ...diagnostic, fixes: () => fixes.filter((fix) => !unproven.has(fix)) }
			: diagnostic;
	});
}

/** The fixes at fault: a group that does not hold is halved until they are alone. */
function failing(transcript: Parsed, fixes: readonly Fix[]): readonly Fix[] {
	const edits = fixes.flatMap((fix) => fix.edits);
	if (edits.length === 0 || isSameTranscript(transcript, afterEdits(transcript, edits))) return [];
	if (fixes.length === 1) return fixes;
	const middle = Math.ceil(fixes.length / 2);
	return [...failing(transcript, fixes.slice(0, middle)), ...failing(transcript, fixes.slice(middle))];
}

/** Groups of fixes that share no line: a fix comes into the group behind those of all fixes before it on its lines. */
function groupsOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
	const groups: Fix[][] = [];
	const next = new Map<number, number>();
	for (const fix of fixes) {
		const lines = linesOf(fix);
		const index = lines.reduce((most, line) => Math.max(most, next.get(line) ?? 0), 0);
		for (const line of lines) next.set(line, index + 1);
		const group = groups[index];
		if (group) group.push(fix);
		else groups.push([fix]);
	}
	return groups;
}

const linesOf = ({ edits }: Fix): readonly number[] =>
	edits.flatMap(({ range: { start, end } }) =>
		Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
	);

import { diagnose } from '../lint/diagnose.ts';
import type { Diagnostic } from '../lint/lint.ts';
import { withProvenFixes } from '../lint/provenFixes.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Parsed } from '../parser/parse.ts';
import { type Fix, fixesOf } from '../rules/rule.ts';
import { type Range, rangesOverlap } from '../text/position.ts';

/** A fix of a finding. */
export interface QuickFix {
	readonly diagnostic: Diagnostic;
	readonly fix: Fix;
	/** True for the fix to take where nobody chooses: it is safe and the finding's first. */
	readonly preferred: boolean;
}

/** The findings that touch a range, in the order of the text. */
export const findingsAt = (transcript: Parsed, settings: LintSettings, range: Range): readonly Diagnostic[] =>
	diagnose(transcript, settings).filter((diagnostic) => rangesOverlap(diagnostic.range, range));

/**
 * Who selects a whole text is offered so many edits in all: thousands of findings, each with a choice that changes
 * thousands of labels, are no menu, and more than any editor takes.
 */
const mostEdits = 20_000;

/**
 * The fixes of findings that touch a range, in the order of the text, each finding's best first. A fix that calls
 * itself safe is offered only where spoken words are proven to stay as they are.
 */
export function quickFixes(transcript: Parsed, settings: LintSettings, range: Range): readonly QuickFix[] {
	const offered: QuickFix[] = [];
	let left = mostEdits;
	for (const diagnostic of withProvenFixes(transcript, findingsAt(transcript, settings, range))) {
		const fixes = fixesOf(diagnostic, transcript).filter(({ edits }) => edits.length > 0);
		for (const [index, fix] of fixes.entries()) {
			left -= fix.edits.length;
			if (left < 0) return offered;
			offered.push({ diagnostic, fix, preferred: fix.safe && index === 0 });
		}
	}
	return offered;
}

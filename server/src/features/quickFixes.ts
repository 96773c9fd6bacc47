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
 * The fixes of findings that touch a range, in the order of the text, each finding's best first. A fix that calls
 * itself safe is offered only where spoken words are proven to stay as they are.
 */
export const quickFixes = (transcript: Parsed, settings: LintSettings, range: Range): readonly QuickFix[] =>
	withProvenFixes(transcript, findingsAt(transcript, settings, range)).flatMap((diagnostic) =>
		fixesOf(diagnostic, transcript)
			.filter(({ edits }) => edits.length > 0)
			.map((fix, index) => ({ diagnostic, fix, preferred: fix.safe && index === 0 })),
	);

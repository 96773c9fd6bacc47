import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { diagnose } from '../lint/diagnose.ts';
import type { Diagnostic } from '../lint/lint.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** A line that somebody is typing in. */
export interface Typing {
	/** Zero-based. */
	readonly line: number;
	/** The document before they began. */
	readonly before: TranscriptDocument;
}

/**
 * Who is typing where after a change: one change within a line that puts in no more than a word. A paste, a fix, a new
 * line or a change in several places is finished as it is made.
 */
export function typingAfter(
	typing: Typing | undefined,
	before: TranscriptDocument,
	changes: readonly TextDocumentContentChangeEvent[],
): Typing | undefined {
	const [change] = changes;
	if (!change || changes.length > 1 || !('range' in change)) return undefined;
	const { line } = change.range.start;
	if (change.range.end.line !== line || change.text.length > longestWord || /\S\s+\S|[\r\n]/.test(change.text)) {
		return undefined;
	}
	return typing?.line === line ? typing : { line, before };
}

const longestWord = 40;

/** True for a finding on the line that is being typed alone, of a rule that found nothing there before. */
export function isPremature({ rule, range }: Diagnostic, { line, before }: Typing, settings: LintSettings): boolean {
	const onLine = (found: Diagnostic) => found.range.start.line === line && found.range.end.line === line;
	if (range.start.line !== line || range.end.line !== line) return false;
	return !diagnose(before.transcript, settings).some((found) => found.rule === rule && onLine(found));
}

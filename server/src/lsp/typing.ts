import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { diagnose } from '../lint/diagnose.ts';
import type { Diagnostic } from '../lint/lint.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Range } from '../text/position.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** A line that somebody is typing in. */
export interface Typing {
	/** Zero-based. */
	readonly line: number;
	/** The rules that found something on this line alone before they began. */
	rulesBefore(settings: LintSettings): ReadonlySet<Rule>;
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
	return typing?.line === line ? typing : { line, rulesBefore: rulesOn(line, before) };
}

/** Asked at the first key, it then lets go of the document. */
function rulesOn(line: number, document: TranscriptDocument): Typing['rulesBefore'] {
	let before: TranscriptDocument | undefined = document;
	let rules: ReadonlySet<Rule> = new Set();
	return (settings) => {
		if (!before) return rules;
		const there = diagnose(before.transcript, settings).filter(({ range }) => isOn(range, line));
		rules = new Set(there.map(({ rule }) => rule));
		before = undefined;
		return rules;
	};
}

const isOn = ({ start, end }: Range, line: number): boolean => start.line === line && end.line === line;

const longestWord = 40;

/** True for a finding on the line that is being typed alone, of a rule that found nothing there before. */
export const isPremature = (
	{ rule, range }: Diagnostic,
	{ line, rulesBefore }: Typing,
	settings: LintSettings,
): boolean => isOn(range, line) && !rulesBefore(settings).has(rule);

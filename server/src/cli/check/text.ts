import picocolors from 'picocolors';
import type { Diagnostic } from '../../lint/lint.ts';
import type { Transcript } from '../../model/transcript.ts';
import { fixesOf } from '../../rules/rule.ts';
import { plural } from '../plural.ts';
import { terminalText } from '../terminalText.ts';
import { frameOf } from './frame.ts';
import type { FileReport, Reporter, Summary } from './report.ts';

/** For people: every finding with the line it is about, then a summary. Where fixes are only shown, a unified diff. */
export const text: Reporter = {
	begin: () => '',
	entry: (report, color) => report.diff ?? entry(report, picocolors.createColors(color)),
	separator: '',
	end: (summary) => summaryOf(summary, picocolors.createColors(summary.color)),
};

type Colors = ReturnType<typeof picocolors.createColors>;

const entry = ({ file, transcript, diagnostics }: FileReport, colors: Colors): string =>
	diagnostics
		.map((diagnostic) => {
			const { range, severity, rule, message } = diagnostic;
			const place = `${colors.bold(terminalText(file))}:${range.start.line + 1}:${range.start.character + 1}`;
			const head = `${place} ${paint(severity, colors)} ${colors.dim(terminalText(rule.id))}`;
			const frame = coloured(frameOf(transcript.lines, range), colors);
			return `${[head, `  ${terminalText(message)}`, indented(frame), ...hints(transcript, diagnostic, colors)].join('\n')}\n\n`;
		})
		.join('');

const indented = (lines: string): string => lines.replace(/^/gm, '  ');

function paint(severity: Diagnostic['severity'], colors: Colors): string {
	if (severity === 'error') return colors.red(severity);
	return severity === 'warning' ? colors.yellow(severity) : colors.cyan(severity);
}

/** The gutter stands back, the marks stand out. */
const coloured = (frame: string, colors: Colors): string =>
	frame.replace(
		/^([> ]+(?:\d+)? \|)(\s*\^+)?/gm,
		(_, gutter: string, marks: string | undefined) => colors.dim(gutter) + (marks ? colors.red(marks) : ''),
	);

/** How far it reaches, where else to look, what would mend it. */
function hints(transcript: Transcript, diagnostic: Diagnostic, colors: Colors): readonly string[] {
	const { range, related = [] } = diagnostic;
	const lines: string[] = [];
	if (range.end.line > range.start.line) lines.push(`to line ${range.end.line + 1}`);
	for (const { message, range: place } of related.slice(0, 3)) lines.push(`line ${place.start.line + 1}: ${message}`);
	const [best] = fixesOf(diagnostic, transcript);
	if (best) lines.push(best.safe ? `--fix: ${best.title}` : `possible: ${best.title}`);
	return lines.map((line) => `  ${colors.dim(terminalText(line))}`);
}

function summaryOf({ counts, dryRun }: Summary, colors: Colors): string {
	const count = (name: string) => counts.get(name) ?? 0;
	const files = plural(count('files'), 'file');
	const fixed =
		count('fixed') > 0
			? `${plural(count('fixed'), 'problem')} ${dryRun ? 'would be ' : ''}fixed in ${plural(count('changed'), 'file')}. `
			: '';
	const kinds = ['error', 'warning', 'information', 'hint'].filter((kind) => count(kind) > 0);
	const all = kinds.reduce((sum, kind) => sum + count(kind), 0);
	if (all === 0) return `${fixed}No problems in ${files}.\n`;
	const parts = kinds.map((kind) =>
		kind === 'information' ? `${count(kind)} information` : plural(count(kind), kind),
	);
	const fixable = count('fixable') > 0 ? ` ${count('fixable')} can be fixed with --fix.` : '';
	return `${fixed}${colors.bold(plural(all, 'problem'))}${fixed === '' ? '' : ' left'} in ${files}: ${parts.join(', ')}.${fixable}\n`;
}

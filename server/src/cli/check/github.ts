import type { Diagnostic } from '../../lint/lint.ts';
import type { Severity } from '../../rules/rule.ts';
import { terminalText } from '../terminalText.ts';
import type { Reporter } from './report.ts';

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'notice',
	hint: 'notice',
};

/**
 * A workflow command for each finding, which GitHub shows beside its line:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-a-notice-message
 */
export const github: Reporter = {
	begin: () => '',
	entry: ({ file, diagnostics }) => diagnostics.map((diagnostic) => annotation(file, diagnostic)).join(''),
	separator: '',
	arrange: worstFirst,
	end: ({ failures }) => failures.map((failure) => `::error title=transcript::${data(failure)}\n`).join(''),
};

/** A step shows ten annotations of each level, and a run fifty: those that matter most are to be among them. */
function worstFirst(entries: string): string {
	const lines = entries.split('\n').filter((line) => line !== '');
	const rank = (line: string) => levels.findIndex((level) => line.startsWith(`::${level} `));
	return lines
		.toSorted((a, b) => rank(a) - rank(b))
		.map((line) => `${line}\n`)
		.join('');
}

const levels = ['error', 'warning', 'notice'];

/** Lines and columns are one-based; an end column counts only where the range is of one line. */
function annotation(file: string, { severity, rule, message, range: { start, end } }: Diagnostic): string {
	const places = [`line=${start.line + 1}`, `col=${start.character + 1}`, `endLine=${end.line + 1}`];
	if (end.line === start.line) places.push(`endColumn=${Math.max(end.character, start.character + 1)}`);
	const properties = [`file=${property(file)}`, ...places, `title=${property(rule.id)}`];
	return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
}

const data = (text: string): string => terminalText(text).replace(/%/g, '%25');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

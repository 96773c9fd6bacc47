import { escapeMarkup } from '../../formats/escape.ts';
import type { Severity } from '../../rules/rule.ts';
import { terminalText } from '../terminalText.ts';
import type { Reporter } from './report.ts';

const severities: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	information: 'info',
	hint: 'info',
};

/** What Checkstyle writes and many services read; lines and columns are one-based: https://checkstyle.org/report_issue.html */
export const checkstyle: Reporter = {
	begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
	entry: ({ file, diagnostics }) =>
		fileOf(
			file,
			diagnostics.map(
				({ rule, severity, message, range: { start } }) =>
					`<error line="${start.line + 1}" column="${start.character + 1}" severity="${severities[severity]}" message="${text(message)}" source="transcript.${text(rule.id)}"/>\n`,
			),
		),
	separator: '',
	end: ({ failures }) =>
		`${failures.map((failure) => fileOf('unread', [`<error severity="error" message="${text(failure)}" source="transcript"/>\n`])).join('')}</checkstyle>\n`,
};

const text = (value: string): string => escapeMarkup(terminalText(value));

const fileOf = (file: string, errors: readonly string[]): string =>
	`<file name="${text(file)}">\n${errors.join('')}</file>\n`;

import { escapeMarkup } from '../../formats/escape.ts';
import type { Diagnostic } from '../../lint/lint.ts';
import { terminalText } from '../terminalText.ts';
import type { FileReport, Reporter } from './report.ts';

/**
 * A suite for each file and in it a test for each finding, one that passes where there is none; a file that could not be
 * read is an error: https://github.com/testmoapp/junitxml. Findings below warning do not fail.
 */
export const junit: Reporter = {
	begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="transcript">\n',
	entry: (report) => suiteOf(report),
	separator: '',
	end: ({ failures }) => `${failures.map(unread).join('')}</testsuites>\n`,
};

/** For a place in double quotes, or between tags. */
const text = (value: string): string => escapeMarkup(terminalText(value));

function suiteOf({ file, diagnostics }: FileReport): string {
	const failed = diagnostics.filter(fails).length;
	const tests =
		diagnostics.length === 0 ? [testOf(file, 'no findings', '')] : diagnostics.map((one) => caseOf(file, one));
	return `<testsuite name="${text(file)}" tests="${tests.length}" failures="${failed}" errors="0">\n${tests.join('')}</testsuite>\n`;
}

const fails = ({ severity }: Diagnostic): boolean => severity === 'error' || severity === 'warning';

function caseOf(file: string, diagnostic: Diagnostic): string {
	const { rule, severity, message, range } = diagnostic;
	const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
	const words = text(`${place} ${severity}: ${message}`);
	const content = fails(diagnostic)
		? `<failure type="${severity}" message="${text(message)}">${words}</failure>`
		: `<system-out>${words}</system-out>`;
	return testOf(file, `${rule.id} at line ${range.start.line + 1}`, content);
}

const testOf = (file: string, name: string, content: string): string =>
	`<testcase classname="${text(file)}" name="${text(name)}"${content === '' ? '/>' : `>${content}</testcase>`}\n`;

const unread = (failure: string): string =>
	`<testsuite name="unread" tests="1" failures="0" errors="1">\n${testOf('unread', failure, `<error message="${text(failure)}"/>`)}</testsuite>\n`;

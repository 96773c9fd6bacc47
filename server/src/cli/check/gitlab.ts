import { createHash } from 'node:crypto';
import type { Severity } from '../../rules/rule.ts';
import { terminalJson } from '../terminalText.ts';
import type { FileReport, Reporter } from './report.ts';

const severities: Readonly<Record<Severity, string>> = {
	error: 'critical',
	warning: 'major',
	information: 'minor',
	hint: 'info',
};

/** GitLab's Code Quality report, a JSON array: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = {
	begin: () => '[\n',
	entry: (report) =>
		issuesOf(report)
			.map((issue) => terminalJson(JSON.stringify(issue)))
			.join(separator),
	separator: ',\n',
	end: () => '\n]\n',
};

const separator = ',\n';

function issuesOf({ file, transcript, diagnostics }: FileReport) {
	const path = file.replace(/^(?:\.\/){1,9}/, '');
	const known = new Map<string, number>();
	return diagnostics.map(({ rule, severity, message, range: { start, end } }) => {
		// The words of the line and not its number: a finding stays the same one when lines above it come and go.
		const same = JSON.stringify([path, rule.id, message, transcript.lines[start.line]?.text]);
		const count = known.get(same) ?? 0;
		known.set(same, count + 1);
		return {
			description: message,
			check_name: rule.id,
			fingerprint: createHash('sha256').update(`${same}${count}`).digest('hex'),
			severity: severities[severity],
			location: { path, lines: { begin: start.line + 1, end: end.line + 1 } },
		};
	});
}

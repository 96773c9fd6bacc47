import type { Diagnostic } from '../../lint/lint.ts';
import type { Transcript } from '../../model/transcript.ts';
import { fixesOf } from '../../rules/rule.ts';
import { terminalJson } from '../terminalText.ts';
import type { FileReport, Reporter } from './report.ts';

/** One array of files; positions are zero-based and count UTF-16 units, as in LSP. */
export const json: Reporter = {
	begin: () => '[\n',
	entry: (report) => terminalJson(JSON.stringify(toJson(report))),
	separator: ',\n',
	end: () => '\n]\n',
};

const toJson = ({ file, convention, transcript, diagnostics, diff, fixed }: FileReport) => ({
	file,
	convention,
	...(fixed > 0 && { fixed }),
	...(diff && { diff }),
	diagnostics: diagnostics.map((diagnostic) => findingToJson(transcript, diagnostic)),
});

const findingToJson = (transcript: Transcript, diagnostic: Diagnostic) => {
	const { rule, severity, message, range, related = [] } = diagnostic;
	return {
		rule: rule.id,
		severity,
		message,
		range,
		fixes: fixesOf(diagnostic, transcript).map(({ title, safe }) => ({ title, safe })),
		...(related.length > 0 && { related: related.map((place) => ({ message: place.message, range: place.range })) }),
	};
};

import type { Diagnostic as Found } from '../lint/lint.ts';
import { pageOf } from '../lint/page.ts';
import type { Severity } from '../rules/rule.ts';
import type { Client } from './client.ts';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from './languageServer.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol has it. */
export const toDiagnostic = (
	{ rule, severity, range, mark = range, message, related = [], unnecessary = false }: Found,
	uri: string,
	client: Client,
): Diagnostic => ({
	range: mark,
	severity: severities[severity],
	source: 'transcript',
	code: rule.id,
	codeDescription: { href: pageOf(rule.id) },
	message: client.say(message),
	...(unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
	...(client.relatedInformation &&
		related.length > 0 && {
			relatedInformation: related.map((place) => ({
				message: client.say(place.message),
				location: { uri, range: place.range },
			})),
		}),
});

import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';

/** Our own findings in a document, in the order of the text. Other extensions', a spelling checker's say, are not ours. */
export function problemsIn(uri: Uri): readonly Diagnostic[] {
	return languages
		.getDiagnostics(uri)
		.filter((diagnostic) => diagnostic.source === 'transcript')
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** How many of them the list of problems shows: hints are work that may wait, and no problems. */
export const countProblems = (uri: Uri): number =>
	problemsIn(uri).filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;

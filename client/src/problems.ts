import { type Diagnostic, languages, type Uri } from 'vscode';

/** Our own findings in a document, in the order of the text. Other extensions', a spelling checker's say, are not ours. */
export function problemsIn(uri: Uri): readonly Diagnostic[] {
	return languages
		.getDiagnostics(uri)
		.filter((diagnostic) => diagnostic.source === 'transcript')
		.sort((a, b) => a.range.start.compareTo(b.range.start));
}

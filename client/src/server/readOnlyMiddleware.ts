import { type TextDocument, Uri, workspace } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';

/**
 * A text that cannot be edited, as the older side of a comparison, has its colours and its outline, and no problems: they
 * are those of another day, and nobody can mend them there.
 */
export const readOnlyMiddleware: Middleware = {
	provideDiagnostics: (document, previousResultId, token, next) =>
		isReadOnly(document)
			? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
			: next(document, previousResultId, token),
};

/** False for a file system that nobody knows of: texts that are not saved yet have none. */
const isReadOnly = (document: TextDocument | Uri): boolean =>
	workspace.fs.isWritableFileSystem((document instanceof Uri ? document : document.uri).scheme) === false;

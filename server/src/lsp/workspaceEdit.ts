import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { Client } from './client.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** Edits of an open document, of just this version where the client can tell; new lines end as the document's do. */
export function toWorkspaceEdit(
	{ uri, version, endOfLine }: TranscriptDocument,
	edits: readonly TextEdit[],
	client: Client,
): WorkspaceEdit {
	const own = edits.map(({ range, newText }) => ({ range, newText: newText.replaceAll('\n', endOfLine) }));
	return client.versionedEdits
		? { documentChanges: [{ textDocument: { uri, version }, edits: own }] }
		: { changes: { [uri]: own } };
}

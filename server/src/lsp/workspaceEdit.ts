import type { TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { Client } from './client.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** Edits whose new lines end as the document's do. */
export const toTextEdits = (
	{ endOfLine }: Pick<TranscriptDocument, 'endOfLine'>,
	edits: readonly TextEdit[],
): ProtocolEdit[] => edits.map(({ range, newText }) => ({ range, newText: newText.replaceAll('\n', endOfLine) }));

/** Edits of an open document, of just this version where the client can tell; new lines end as the document's do. */
export function toWorkspaceEdit(
	document: TranscriptDocument,
	edits: readonly TextEdit[],
	client: Client,
): WorkspaceEdit {
	const { uri, version } = document;
	const own = toTextEdits(document, edits);
	return client.versionedEdits
		? { documentChanges: [{ textDocument: { uri, version }, edits: own }] }
		: { changes: { [uri]: own } };
}

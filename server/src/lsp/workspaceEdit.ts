import type { TextEdit as ProtocolEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { Client } from './client.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';

/** Edits whose new lines end as the document's do. */
export const toTextEdits = (
	{ endOfLine }: Pick<TranscriptDocument, 'endOfLine'>,
	edits: readonly TextEdit[],
): ProtocolEdit[] => edits.map(({ range, newText }) => ({ range, newText: newText.replaceAll('\n', endOfLine) }));

/** Edits of one file; `version` is that of an open transcript, null for a file that is not open as one. */
interface EditedFile {
	readonly uri: string;
	readonly version: number | null;
	readonly endOfLine: string;
	readonly edits: readonly TextEdit[];
}

/** Edits of several files as the client takes them; new lines end as those of each file do. */
export function editOf(files: readonly EditedFile[], { versionedEdits }: Client): WorkspaceEdit {
	const changed = files.filter((file) => file.edits.length > 0);
	if (!versionedEdits)
		return { changes: Object.fromEntries(changed.map((file) => [file.uri, toTextEdits(file, file.edits)])) };
	return {
		documentChanges: changed.map((file) => ({
			textDocument: { uri: file.uri, version: file.version },
			edits: toTextEdits(file, file.edits),
		})),
	};
}

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

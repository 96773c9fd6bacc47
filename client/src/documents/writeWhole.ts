import { Range, type Uri, WorkspaceEdit, workspace } from 'vscode';

/** Writes a file whole; one that is open is edited and saved, so that it can be taken back. */
export async function writeWhole(uri: Uri, text: string): Promise<void> {
	const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (!open) {
		await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
		return;
	}
	const edit = new WorkspaceEdit();
	edit.replace(uri, new Range(0, 0, open.lineCount, 0), text);
	if (await workspace.applyEdit(edit)) await open.save();
}

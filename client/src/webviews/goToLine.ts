import { Range, type TextDocument, ViewColumn, window, workspace } from 'vscode';

/** Shows a zero-based line of a text beside a page; with `focus` the cursor is there to write. Nothing where it is closed. */
export async function goToLine(document: TextDocument | undefined, line: number, focus: boolean): Promise<void> {
	if (!document || document.isClosed || !Number.isInteger(line)) return;
	const place = document.lineAt(Math.min(Math.max(0, line), document.lineCount - 1)).range.start;
	const shown = window.visibleTextEditors.find((editor) => editor.document === document);
	await window.showTextDocument(await workspace.openTextDocument(document.uri), {
		viewColumn: shown?.viewColumn ?? ViewColumn.One,
		preserveFocus: !focus,
		selection: new Range(place, place),
	});
}

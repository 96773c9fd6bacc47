import { commands, type DocumentSymbol, l10n, type Position, type TextDocument, window } from 'vscode';
import { type Direction, goTo, placeFrom } from './move.ts';

/** Goes to the label of the next or previous turn in the active editor. */
export async function moveToTurn(direction: Direction): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const place = placeFrom(await turnsIn(editor.document), editor.selection.active, direction);
	if (place) goTo(editor, place);
	else window.setStatusBarMessage(l10n.t('No turns in this file'), 5000);
}

/** Where the turns begin: the leaves of the outline, as turns are what everything above them is made of. */
async function turnsIn(document: TextDocument): Promise<readonly Position[]> {
	const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
		'vscode.executeDocumentSymbolProvider',
		document.uri,
	);
	return (symbols ?? []).flatMap(leaves).map((symbol) => symbol.selectionRange.start);
}

function leaves(symbol: DocumentSymbol): readonly DocumentSymbol[] {
	return symbol.children.length === 0 ? [symbol] : symbol.children.flatMap(leaves);
}

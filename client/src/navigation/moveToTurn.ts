import { commands, type DocumentSymbol, l10n, type Position, SymbolKind, type TextDocument, window } from 'vscode';
import { type Direction, goTo, placeFrom } from './move.ts';

/** Goes to the label of the next or previous turn in the active editor. */
export async function moveToTurn(direction: Direction): Promise<void> {
	const editor = window.activeTextEditor;
	if (!editor) return;
	const place = placeFrom(await turnsIn(editor.document), editor.selection.active, direction);
	if (place) goTo(editor, place);
	else window.setStatusBarMessage(l10n.t('No turns in this file'), 5000);
}

/** Where the turns begin, in order: speech with a label, and speech without one. */
async function turnsIn(document: TextDocument): Promise<readonly Position[]> {
	const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
		'vscode.executeDocumentSymbolProvider',
		document.uri,
	);
	const all = (symbols ?? []).flatMap(withAllBelow);
	const turns = all.filter(({ kind }) => kind === SymbolKind.Interface || kind === SymbolKind.Null);
	return turns.map((symbol) => symbol.selectionRange.start).sort((a, b) => a.compareTo(b));
}

const withAllBelow = (symbol: DocumentSymbol): readonly DocumentSymbol[] => [
	symbol,
	...symbol.children.flatMap(withAllBelow),
];

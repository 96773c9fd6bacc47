import { type Position, Selection, type TextEditor, TextEditorRevealType } from 'vscode';

/** Which way to go in a text. */
export type Direction = 'next' | 'previous';

/** The place after or before a position, of places in the order of the text; round the end or the beginning. */
export function placeFrom(places: readonly Position[], from: Position, direction: Direction): Position | undefined {
	return direction === 'next'
		? (places.find((place) => place.isAfter(from)) ?? places[0])
		: (places.findLast((place) => place.isBefore(from)) ?? places.at(-1));
}

/** Puts the cursor somewhere, in sight. */
export function goTo(editor: TextEditor, place: Position): void {
	editor.selection = new Selection(place, place);
	editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

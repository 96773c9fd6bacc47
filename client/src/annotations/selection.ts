import type { TextEditor } from 'vscode';
import { fromRange } from '../server/convert.ts';
import type { KnownAnnotations, NewEvent } from './known.ts';

/** Annotates the words that are selected, or where nothing is, the turn at the cursor. */
export const annotateSelection = (known: KnownAnnotations, editor: TextEditor, event: NewEvent): Promise<boolean> =>
	known.annotate(editor.document, editor.selection.isEmpty ? 'turn' : 'words', [fromRange(editor.selection)], event);

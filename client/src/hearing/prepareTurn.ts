import { Disposable, type TextDocument, window } from 'vscode';
import type { HeardTranscript } from '../../../server/src/protocol.ts';
import { debounce } from '../debounce.ts';
import type { RecordingPanel } from './panel.ts';
import { turnAtLine } from './places.ts';

/** So long the cursor rests before the turn at it is read, in milliseconds. */
const rest = 150;

/** Has the panel read the turn at the cursor before anybody plays it. `known` says when its words are said, where that is known. */
export function prepareTurn(
	panel: RecordingPanel,
	known: () => { readonly document: TextDocument; readonly heard: HeardTranscript | undefined } | undefined,
): Disposable {
	const prepare = debounce(rest, () => {
		const editor = window.activeTextEditor;
		const { document, heard } = known() ?? {};
		if (!editor || editor.document !== document || !heard) return;
		const turn = turnAtLine(heard, editor.selection.active.line);
		if (turn) panel.tell({ kind: 'prepare', from: turn.from, to: turn.to });
	});
	return Disposable.from(prepare, window.onDidChangeTextEditorSelection(prepare.soon));
}

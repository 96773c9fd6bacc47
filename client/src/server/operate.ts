import {
	l10n,
	Selection,
	TextEdit,
	type TextEditor,
	TextEditorRevealType,
	Uri,
	WorkspaceEdit,
	window,
	workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type ChangeCuesResult,
	type CueChange,
	changeCuesRequest,
	type DocumentParams,
	type Operation,
	type OperationResult,
	operationRequest,
} from '../../../server/src/protocol.ts';
import { ask } from './ask.ts';
import { documentParams, toPosition, toRange } from './convert.ts';
import { offerUndo } from './offerUndo.ts';
import { plainMessage } from './plainMessage.ts';

/** Has the server work an operation out and applies it: one undo takes it back. Tells what was done, or why nothing was. */
export async function operate(client: BaseLanguageClient, editor: TextEditor, operation: Operation): Promise<boolean> {
	return applyAnswer(client, editor, (params) =>
		ask<OperationResult>(client, operationRequest, { ...params, operation }),
	);
}

/** Has the server change the cues of captions, likewise. */
export async function changeCues(client: BaseLanguageClient, editor: TextEditor, change: CueChange): Promise<boolean> {
	return applyAnswer(client, editor, (params) =>
		ask<ChangeCuesResult>(client, changeCuesRequest, { ...params, change }),
	);
}

async function applyAnswer(
	client: BaseLanguageClient,
	editor: TextEditor,
	answer: (params: DocumentParams) => Promise<OperationResult | undefined>,
): Promise<boolean> {
	const { document } = editor;
	const { version } = document;
	const result = await answer(documentParams(client, document));
	if (!result) {
		window.showWarningMessage(l10n.t('The language server did not answer. Try again in a moment.'));
		return false;
	}
	if ('message' in result) {
		window.showInformationMessage(plainMessage(result.message));
		return false;
	}
	// Other files are left open or saved as the user set `files.refactoring`.
	const isRefactoring = Object.keys(result.changes).length > 1;
	const edit = toEdit(client, result.changes);
	if (document.version !== version || !(await workspace.applyEdit(edit, { isRefactoring }))) {
		window.showWarningMessage(l10n.t('Nothing was changed: the transcript has been edited meanwhile. Try again.'));
		return false;
	}
	if (result.cursor) {
		const place = toPosition(result.cursor);
		editor.selection = new Selection(place, place);
		editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
	}
	if (isRefactoring) void offerUndo(document.uri, result.title);
	else window.setStatusBarMessage(result.title, 8000);
	return true;
}

type Changes = Extract<OperationResult, { changes: unknown }>['changes'];

function toEdit(client: BaseLanguageClient, changes: Changes): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	for (const [uri, edits] of Object.entries(changes)) {
		edit.set(
			client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri),
			edits.map(({ range, newText }) => new TextEdit(toRange(range), newText)),
		);
	}
	return edit;
}

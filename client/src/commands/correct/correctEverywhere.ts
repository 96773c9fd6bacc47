import { l10n, TextEdit, Uri, WorkspaceEdit, type WorkspaceEditEntryMetadata, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type Correction,
	type LabelDecisionResult,
	type OtherPlaces,
	otherPlacesRequest,
	rememberTermRequest,
} from '../../../../server/src/protocol.ts';
import { writeWhole } from '../../documents/writeWhole.ts';
import { ask } from '../../server/ask.ts';
import { documentParams, toRange } from '../../server/convert.ts';
import { offerUndo } from '../../server/offerUndo.ts';
import { plainMessage } from '../../server/plainMessage.ts';
import type { Command } from '../command.ts';

/**
 * Shows the other places of a slip, in this file and in every transcript of the workspace, for approval; what is approved
 * is remembered as a term of the project. Spoken words change by this choice alone.
 */
export const correctEverywhere: Command = {
	id: 'transcript.correctEverywhere',
	async run({ client }, wrong, right) {
		const document = window.activeTextEditor?.document;
		const words = await wordsFrom(wrong, right);
		if (!document || !words) return;
		const params: Correction = { ...documentParams(client, document), ...words };
		const found = await ask<OtherPlaces>(client, otherPlacesRequest, params);
		const places = found?.files.reduce((sum, { edits }) => sum + edits.length, 0) ?? 0;
		if (!found || places === 0) {
			window.showInformationMessage(plainMessage(l10n.t('“{0}” stands nowhere else in what is said.', words.wrong)));
			return;
		}
		const label = l10n.t('“{0}” becomes “{1}”: {2} places', words.wrong, words.right, places);
		if (!(await workspace.applyEdit(toEdit(client, found, label), { isRefactoring: true }))) return;
		void offerUndo(document.uri, l10n.t('What was approved is changed.'));
		await remember(client, params);
	},
};

/** From a code action, or asked for: the selected words and what they ought to be. */
async function wordsFrom(wrong: unknown, right: unknown): Promise<Pick<Correction, 'wrong' | 'right'> | undefined> {
	if (typeof wrong === 'string' && typeof right === 'string') return { wrong, right };
	const editor = window.activeTextEditor;
	const selected = editor?.document.getText(editor.selection).trim() ?? '';
	const from = await window.showInputBox({ title: l10n.t('Which name or term is wrong?'), value: selected });
	if (!from?.trim()) return undefined;
	const to = await window.showInputBox({ title: l10n.t('How is “{0}” written?', from.trim()), value: from.trim() });
	return to?.trim() && to.trim() !== from.trim() ? { wrong: from.trim(), right: to.trim() } : undefined;
}

function toEdit(client: BaseLanguageClient, { files }: OtherPlaces, label: string): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	const metadata: WorkspaceEditEntryMetadata = { label, needsConfirmation: true };
	for (const { uri, edits } of files) {
		edit.set(
			client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri),
			edits.map(({ range, newText }): [TextEdit, WorkspaceEditEntryMetadata] => [
				new TextEdit(toRange(range), newText),
				metadata,
			]),
		);
	}
	return edit;
}

async function remember(client: BaseLanguageClient, params: Correction): Promise<void> {
	const result = await ask<LabelDecisionResult>(client, rememberTermRequest, params);
	if (!result) return;
	if ('message' in result) window.showInformationMessage(result.message);
	else await writeWhole(client.protocol2CodeConverter.asUri(result.uri) ?? Uri.parse(result.uri), result.text);
}

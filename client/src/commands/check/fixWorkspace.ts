import {
	l10n,
	ProgressLocation,
	TextEdit,
	Uri,
	WorkspaceEdit,
	type WorkspaceEditEntryMetadata,
	window,
	workspace,
} from 'vscode';
import { type WorkspaceFixes, workspaceFixesRequest } from '../../../../server/src/protocol.ts';
import { ask } from '../../server/ask.ts';
import { toRange } from '../../server/convert.ts';
import type { Command } from '../command.ts';

/** Offers every fix of form in every transcript of the workspace, in VS Code's preview of refactorings. */
export const fixWorkspace: Command = {
	id: 'transcript.fixWorkspace',
	async run({ client }) {
		const found = await window.withProgress(
			{
				location: ProgressLocation.Notification,
				title: l10n.t('Looking for fixes in all transcripts'),
				cancellable: true,
			},
			async (_progress, token) => {
				const cancelled = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
				return Promise.race([ask<WorkspaceFixes>(client, workspaceFixesRequest, undefined), cancelled]);
			},
		);
		if (!found) return;
		const entries = Object.entries(found.changes);
		if (entries.length === 0) {
			window.showInformationMessage(l10n.t('Nothing in the workspace can be fixed without a decision.'));
			return;
		}
		const edit = new WorkspaceEdit();
		const description = l10n.t('{0} fixes in {1} files', found.fixed, entries.length);
		const label = l10n.t('Fixes of form: no spoken word changes');
		for (const [uri, edits] of entries) {
			edit.set(
				client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri),
				edits.map(({ range, newText }): [TextEdit, WorkspaceEditEntryMetadata] => [
					new TextEdit(toRange(range), newText),
					{ label, description, needsConfirmation: true },
				]),
			);
		}
		await workspace.applyEdit(edit, { isRefactoring: true });
	},
};

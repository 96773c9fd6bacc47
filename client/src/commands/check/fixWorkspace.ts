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
import { offerUndo } from '../../server/offerUndo.ts';
import type { Command } from '../command.ts';

/**
 * Offers every fix of form in every transcript of the workspace, in VS Code's preview of refactorings: a row is a whole
 * fix, and the fixes of a rule are a group that can be ticked whole.
 */
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
		if (found.files.length === 0) {
			window.showInformationMessage(l10n.t('Nothing in the workspace can be fixed without a decision.'));
			return;
		}
		const edit = new WorkspaceEdit();
		const all = found.files.flatMap(({ fixes }) => fixes);
		const groups = new Map<string, WorkspaceEditEntryMetadata>();
		for (const [rule, summary] of Object.entries(found.rules)) {
			const count = all.filter((fix) => fix.rule === rule).length;
			const description = l10n.t('{0} fixes: {1}', count, summary);
			groups.set(rule, { label: rule, description, needsConfirmation: true });
		}
		for (const { uri, fixes } of found.files) {
			edit.set(
				client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri),
				fixes.flatMap((fix): [TextEdit, WorkspaceEditEntryMetadata][] => {
					const group = groups.get(fix.rule);
					return group ? [[new TextEdit(toRange(fix.edit.range), fix.edit.newText), group]] : [];
				}),
			);
		}
		const [first] = edit.entries();
		if ((await workspace.applyEdit(edit, { isRefactoring: true })) && first)
			void offerUndo(first[0], l10n.t('What was approved is changed.'));
	},
};

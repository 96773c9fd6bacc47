import { l10n, Position, Range, type TextDocument, type WorkspaceEdit, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { summarize } from '../../documents/summary.ts';
import { ask } from '../../server/ask.ts';
import { documentParams, fromRange } from '../../server/convert.ts';
import { countProblems } from '../../server/problems.ts';
import type { Command } from '../command.ts';

const kind = 'source.fixAll.transcript';

/** Applies every fix that changes form only, never a spoken word, and says how much is left for a person to decide. */
export const fixAll: Command = {
	id: 'transcript.fixAll',
	async run({ client, files }) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		if (client.state !== State.Running) {
			window.showWarningMessage(l10n.t('The language server is not running: problems are unknown'));
			return;
		}
		const before = countProblems(document.uri);
		const edit = await fixFor(client, document);
		if (edit && !(await workspace.applyEdit(edit))) {
			window.showWarningMessage(l10n.t('The fixes could not be applied: the transcript has changed meanwhile.'));
			return;
		}
		const left = (await summarize(client, files, document))?.problems ?? countProblems(document.uri);
		window.setStatusBarMessage(report(edit ? Math.max(before - left, 0) : 0, left), 8000);
	},
};

/**
 * The server is asked itself: what VS Code gathers from all extensions is empty for a moment where a file was adopted, and
 * wherever it thinks that the text has changed since.
 */
async function fixFor(client: BaseLanguageClient, document: TextDocument): Promise<WorkspaceEdit | undefined> {
	const end = document.lineAt(document.lineCount - 1).range.end;
	const actions = await ask<readonly { readonly edit?: Parameters<Convert>[0] }[] | null>(
		client,
		'textDocument/codeAction',
		{
			...documentParams(client, document),
			range: fromRange(new Range(new Position(0, 0), end)),
			context: { diagnostics: [], only: [kind] },
		},
	);
	return client.protocol2CodeConverter.asWorkspaceEdit(actions?.find(({ edit }) => edit)?.edit);
}

type Convert = BaseLanguageClient['protocol2CodeConverter']['asWorkspaceEdit'];

function report(fixed: number, left: number): string {
	if (fixed === 0 && left === 0) return l10n.t('No problems in this transcript');
	if (fixed === 0) return l10n.t('Nothing to fix safely: {0} left for you to decide', left);
	return left === 0
		? l10n.t('{0} fixed, none left', fixed)
		: l10n.t('{0} fixed, {1} left for you to decide', fixed, left);
}

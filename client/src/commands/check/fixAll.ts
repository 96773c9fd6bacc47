import { CodeAction, commands, l10n, Range, type TextDocument, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { summarize } from '../../documents/summary.ts';
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
		const edit = (await fixesFor(document)).find((action) => action.edit)?.edit;
		if (edit && !(await workspace.applyEdit(edit))) {
			window.showWarningMessage(l10n.t('The fixes could not be applied: the transcript has changed meanwhile.'));
			return;
		}
		const left = (await summarize(client, files, document))?.problems ?? countProblems(document.uri);
		window.setStatusBarMessage(report(edit ? Math.max(before - left, 0) : 0, left), 8000);
	},
};

async function fixesFor(document: TextDocument): Promise<readonly CodeAction[]> {
	const whole = new Range(0, 0, document.lineCount, 0);
	const actions = await commands.executeCommand<readonly unknown[] | undefined>(
		'vscode.executeCodeActionProvider',
		document.uri,
		document.validateRange(whole),
		kind,
		// How many actions to fetch whole: without it their edits stay with the server.
		1,
	);
	return (actions ?? []).filter((action) => action instanceof CodeAction);
}

function report(fixed: number, left: number): string {
	if (fixed === 0 && left === 0) return l10n.t('No problems in this transcript');
	if (fixed === 0) return l10n.t('Nothing to fix safely: {0} left for you to decide', left);
	return left === 0
		? l10n.t('{0} fixed, none left', fixed)
		: l10n.t('{0} fixed, {1} left for you to decide', fixed, left);
}

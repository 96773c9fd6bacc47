import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StartingTexts, type StartingTextsParams, startingTextsRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server/ask.ts';
import { exists } from './transfer.ts';

/** The folder that belongs to what is being edited: the active file's, else the first. */
function folderAtHand(): Uri | undefined {
	const active = window.activeTextEditor?.document.uri;
	return ((active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0])?.uri;
}

/** Makes a file in the open folder from a text of the server's and shows it; one that is there already is only shown. */
export async function makeFile(
	client: BaseLanguageClient,
	name: string,
	kind: StartingTextsParams['kind'],
	overwrite: boolean,
): Promise<void> {
	const folder = folderAtHand();
	if (!folder) {
		window.showInformationMessage(l10n.t('Open a folder first.'));
		return;
	}
	const uri = Uri.joinPath(folder, name);
	if (overwrite || !(await exists(uri))) {
		const params: StartingTextsParams = { kind };
		const made = await ask<StartingTexts>(client, startingTextsRequest, params);
		if (!made) return;
		await workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
	}
	await window.showTextDocument(uri);
}

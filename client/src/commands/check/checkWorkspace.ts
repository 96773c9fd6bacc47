import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { Command } from '../command.ts';

/** Shows the problems of every transcript of the open folders, also of those that are not open, and keeps them up to date. */
export const checkWorkspace: Command = {
	id: 'transcript.checkWorkspace',
	run: () => keepChecking(true),
};

/** Turns the checking of the workspace on or off. */
export async function keepChecking(on: boolean): Promise<void> {
	if (!workspace.workspaceFolders) {
		window.showInformationMessage(l10n.t('Open a folder first.'));
		return;
	}
	await workspace.getConfiguration('transcript').update('checkWorkspace', on, ConfigurationTarget.Workspace);
	window.setStatusBarMessage(
		on
			? l10n.t('All transcripts of the workspace are checked; Problems lists what is found.')
			: l10n.t('Only open transcripts are checked.'),
		8000,
	);
}

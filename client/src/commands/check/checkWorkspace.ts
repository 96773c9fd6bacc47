import { commands, l10n, window, workspace } from 'vscode';
import type { Command, CommandContext } from '../command.ts';

/** Shows the problems of every transcript of the open folders, also of those that are not open, and keeps them up to date. */
export const checkWorkspace: Command = {
	id: 'transcript.checkWorkspace',
	run: async (context) => {
		if (await keepChecking(context, true)) await commands.executeCommand('workbench.actions.view.problems');
	},
};

/** Turns the checking of the workspace on or off; true where there is one. Nothing is written into settings. */
export async function keepChecking({ client, check }: CommandContext, on: boolean): Promise<boolean> {
	if (!workspace.workspaceFolders) {
		window.showInformationMessage(l10n.t('Open a folder first.'));
		return false;
	}
	await check.turn(client, on);
	window.setStatusBarMessage(
		on
			? l10n.t('All transcripts of the workspace are checked; Problems lists what is found.')
			: l10n.t('Only open transcripts are checked.'),
		8000,
	);
	return true;
}

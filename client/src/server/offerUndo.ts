import { commands, l10n, type Uri, window } from 'vscode';
import { plainMessage } from './plainMessage.ts';

/** Tells what was changed in several files, with a button that takes all of it back. `file` is one of them. */
export async function offerUndo(file: Uri, title: string): Promise<void> {
	const undo = l10n.t('Undo');
	if ((await window.showInformationMessage(plainMessage(title), undo)) !== undo) return;
	await window.showTextDocument(file);
	await commands.executeCommand('undo');
}

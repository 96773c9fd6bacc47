import { l10n, Uri, window, workspace } from 'vscode';
import type { Command } from '../command.ts';

/** Opens a press conference of our own, with something of everything in it, as a text of no file: to try things on. */
export const openSample: Command = {
	id: 'transcript.openSample',
	async run({ extension }) {
		const uri = Uri.joinPath(extension.extensionUri, 'samples', 'press-conference.transcript.md');
		const content = new TextDecoder().decode(await workspace.fs.readFile(uri));
		await window.showTextDocument(await workspace.openTextDocument({ content, language: 'transcript' }));
		window.setStatusBarMessage(l10n.t('A sample: nothing of it is saved unless you save it.'), 8000);
	},
};

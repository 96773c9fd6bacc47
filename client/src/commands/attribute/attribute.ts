import { commands } from 'vscode';
import type { Command } from '../command.ts';

/** Opens the list of speakers to whom the speech at the cursor may belong, best candidate first. */
export const attribute: Command = {
	id: 'transcript.attribute',
	async run() {
		await commands.executeCommand('editor.action.codeAction', { kind: 'refactor.rewrite.attribute', apply: 'never' });
	},
};

import { l10n, window } from 'vscode';
import { reassign } from '../../speakers/reassign.ts';
import type { Command } from '../command.ts';

/** Gives every turn that the selection touches to somebody else. */
export const reassignSelectedTurns: Command = {
	id: 'transcript.reassignSelectedTurns',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (editor) await reassign(client, editor, 'selection', l10n.t('Who speaks in the selected turns?'));
	},
};

import { l10n, window } from 'vscode';
import { reassign } from '../../speakers/reassign.ts';
import type { Command } from '../command.ts';

/** Gives the turn at the cursor to somebody else. */
export const reassignTurn: Command = {
	id: 'transcript.reassignTurn',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (editor) await reassign(client, editor, 'turn', l10n.t('Who speaks in this turn?'));
	},
};

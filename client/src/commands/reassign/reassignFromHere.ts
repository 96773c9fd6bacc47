import { l10n, window } from 'vscode';
import { reassign } from '../../speakers/reassign.ts';
import type { Command } from '../command.ts';

/** Gives the turns that have the label at the cursor, from here to the end, to somebody else. */
export const reassignFromHere: Command = {
	id: 'transcript.reassignFromHere',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (editor) await reassign(client, editor, 'from-here', l10n.t('Who speaks under this label from here on?'));
	},
};

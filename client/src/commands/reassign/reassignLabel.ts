import { l10n, window } from 'vscode';
import { reassign } from '../../speakers/reassign.ts';
import type { Command } from '../command.ts';

/** Gives every turn that has the label at the cursor to somebody else. */
export const reassignLabel: Command = {
	id: 'transcript.reassignLabel',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (editor) await reassign(client, editor, 'label', l10n.t('Who speaks wherever this label stands?'));
	},
};

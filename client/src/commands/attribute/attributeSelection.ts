import { l10n, window } from 'vscode';
import { fromRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Says who spoke the selected words; what comes after them in the turn stays with its speaker. */
export const attributeSelection: Command = {
	id: 'transcript.attributeSelection',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const range = fromRange(editor.selection);
		const speaker = await pickSpeaker(client, editor, { title: l10n.t('Who says this?') });
		if (speaker) await operate(client, editor, { kind: 'attribute', range, speaker });
	},
};

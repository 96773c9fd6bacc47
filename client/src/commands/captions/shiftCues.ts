import { l10n, window } from 'vscode';
import { askForTime } from '../../documents/timeInput.ts';
import { changeCues } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Lets all cues be later or earlier. */
export const shiftCues: Command = {
	id: 'transcript.shiftCues',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const seconds = await askForTime(
			{
				title: l10n.t('By how much shall all times be later?'),
				prompt: l10n.t('Seconds, or like 00:01:12.500; with a minus to be earlier'),
				placeHolder: '2.5',
			},
			true,
		);
		if (seconds !== undefined) await changeCues(client, editor, { kind: 'shift', seconds });
	},
};

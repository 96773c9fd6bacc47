import { l10n, window } from 'vscode';
import { goTo, placeFrom } from '../../navigation/move.ts';
import { toRange } from '../../server/convert.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Goes to the next turn of a speaker: of the one in the Speakers view that was clicked, or of the one at the cursor. */
export const nextTurnOfSpeaker: Command = {
	id: 'transcript.nextTurnOfSpeaker',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const row = await rowFrom(client, editor, clicked);
		const places = (row?.turns ?? []).map(({ label }) => toRange(label).start);
		const place = placeFrom(places, editor.selection.active, 'next');
		if (place) {
			goTo(editor, place);
			await window.showTextDocument(editor.document, editor.viewColumn);
		} else window.setStatusBarMessage(l10n.t('Nobody speaks here'), 5000);
	},
};

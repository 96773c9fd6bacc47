import { l10n, window } from 'vscode';
import { writtenClock } from '../../documents/clock.ts';
import { cueAt } from '../../documents/cueAt.ts';
import { askForTime } from '../../documents/timeInput.ts';
import { changeCues } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Moves all times so that the first and the last cue begin when they are heard. */
export const stretchCues: Command = {
	id: 'transcript.stretchCues',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const found = await cueAt(client, editor);
		if (!found) {
			window.showInformationMessage(l10n.t('Here are no cues whose times could be changed.'));
			return;
		}
		const prompt = l10n.t('As you hear it: all times between move along');
		const first = await askForTime({
			title: l10n.t('When does the first cue begin?'),
			prompt,
			value: writtenClock(found.first),
		});
		if (first === undefined) return;
		const last = await askForTime({
			title: l10n.t('When does the last cue begin?'),
			prompt,
			value: writtenClock(found.last),
		});
		if (last !== undefined) await changeCues(client, editor, { kind: 'stretch', first, last });
	},
};

import { l10n, type QuickPickItem, window } from 'vscode';
import { cueAt } from '../../documents/cueAt.ts';
import { fromPosition } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { pickSpeaker } from '../../speakers/pick.ts';
import type { Command } from '../command.ts';

/** Ends the turn at the cursor; somebody else goes on from there, in captions in a cue of its own if so chosen. */
export const splitTurn: Command = {
	id: 'transcript.splitTurn',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const position = fromPosition(editor.selection.active);
		const speaker = await pickSpeaker(client, editor, { title: l10n.t('Who goes on from here?'), question: 'next' });
		if (!speaker) return;
		const cut = (await cueAt(client, editor))?.cut;
		const choice = cut ? await cueOrLine(cut) : 'line';
		if (choice) await operate(client, editor, { kind: 'split', position, speaker, cut: choice === 'cue' });
	},
};

/** Whether a cue is cut where the speaker changes; undefined when nothing was chosen. */
async function cueOrLine({ time, by }: { time: string; by: 'word' | 'share' }): Promise<'cue' | 'line' | undefined> {
	const items: readonly (QuickPickItem & { readonly choice: 'cue' | 'line' })[] = [
		{
			choice: 'cue',
			label: l10n.t('A cue of its own from {0} on', time),
			description:
				by === 'word' ? l10n.t('when the word is said') : l10n.t('in proportion to the words before and behind'),
		},
		{
			choice: 'line',
			label: l10n.t('A line of its own in the same cue'),
			description: l10n.t('the times stay as they are'),
		},
	];
	const title = l10n.t('Where do the words go that are somebody else’s?');
	return (await window.showQuickPick(items, { title }))?.choice;
}

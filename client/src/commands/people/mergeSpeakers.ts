import { l10n, window } from 'vscode';
import { operate } from '../../server/operate.ts';
import { speakersIn } from '../../speakers/ofLabel.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Gives every turn of a speaker to another one: two labels of one person become one. */
export const mergeSpeakers: Command = {
	id: 'transcript.mergeSpeakers',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		const [turn] = row?.turns ?? [];
		if (!editor || !row || !turn) return;
		const others = (await speakersIn(client, editor)).filter(({ name }) => name !== row.name);
		const target = await window.showQuickPick(
			others.map(({ name, affiliation, turns }) => ({
				label: name,
				description: [affiliation, l10n.t('{0} turns', turns.length)].filter(Boolean).join(' · '),
			})),
			{ title: l10n.t('{0} is the same person as …', row.name) },
		);
		if (!target) return;
		await operate(client, editor, {
			kind: 'reassign',
			range: { start: turn.label.start, end: turn.label.start },
			scope: 'speaker',
			speaker: { name: target.label },
		});
	},
};

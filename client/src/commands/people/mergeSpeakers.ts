import { l10n, window } from 'vscode';
import { mergeInto } from '../../speakers/mergeInto.ts';
import { speakersIn } from '../../speakers/ofLabel.ts';
import { pickPerson } from '../../speakers/pickPerson.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Gives every turn of a speaker to another one: two labels of one person become one. */
export const mergeSpeakers: Command = {
	id: 'transcript.mergeSpeakers',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		if (!editor || !row) return;
		const others = (await speakersIn(client, editor)).filter(({ name }) => name !== row.name);
		const target = await pickPerson(
			others.map(({ name, aliases, affiliation, turns }) => ({
				label: name,
				names: [name, ...aliases],
				description: [affiliation, l10n.t('{0} turns', turns.length)].filter(Boolean).join(' · '),
			})),
			l10n.t('{0} is the same person as …', row.name),
		);
		if (target) await mergeInto(client, editor, row, target.label);
	},
};

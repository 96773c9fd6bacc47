import { l10n, window } from 'vscode';
import { operate } from '../../server/operate.ts';
import { speakersIn } from '../../speakers/ofLabel.ts';
import { pickPerson } from '../../speakers/pickPerson.ts';
import { rowFrom } from '../../speakers/rowFrom.ts';
import type { Command } from '../command.ts';

/** Declares that a speaker is somebody who is known under another name; the labels stay as they are. */
export const declareAlias: Command = {
	id: 'transcript.declareAlias',
	async run({ client }, clicked) {
		const editor = window.activeTextEditor;
		const row = editor && (await rowFrom(client, editor, clicked));
		if (!editor || !row) return;
		const others = (await speakersIn(client, editor)).filter(
			({ name, placeholder }) => name !== row.name && !placeholder,
		);
		const person = await pickPerson(
			others.map(({ name, aliases, affiliation = '' }) => ({
				label: name,
				names: [name, ...aliases],
				description: affiliation,
			})),
			l10n.t('{0} is another name of …', row.name),
		);
		if (person) await operate(client, editor, { kind: 'declare-alias', name: person.label, alias: row.name });
	},
};

import { l10n, window } from 'vscode';
import { fromRange } from '../../server/convert.ts';
import { operate } from '../../server/operate.ts';
import { speakerAt, speakersIn } from '../../speakers/ofLabel.ts';
import { pickPerson } from '../../speakers/pickPerson.ts';
import type { Command } from '../command.ts';

/** Exchanges two speakers: in the selected turns, or everywhere where nothing is selected. */
export const swapSpeakers: Command = {
	id: 'transcript.swapSpeakers',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const range = editor.selection.isSingleLine ? undefined : fromRange(editor.selection);
		const rows = await speakersIn(client, editor);
		const own = speakerAt(rows, editor)?.name;
		const names = rows.map(({ name }) => name);
		const first = await choose(
			l10n.t('Swap whom?'),
			own === undefined ? names : [own, ...names.filter((name) => name !== own)],
		);
		if (first === undefined) return;
		const second = await choose(
			l10n.t('Swap {0} with whom?', first),
			names.filter((name) => name !== first),
		);
		if (second !== undefined) await operate(client, editor, { kind: 'swap', first, second, ...(range && { range }) });
	},
};

async function choose(title: string, names: readonly string[]): Promise<string | undefined> {
	const items = names.map((label) => ({ label, names: [label] }));
	return (await pickPerson(items, title))?.label;
}

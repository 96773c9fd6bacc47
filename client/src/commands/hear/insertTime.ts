import { l10n, window } from 'vscode';
import { writtenTime } from '../../hearing/writtenTime.ts';
import type { Command } from '../command.ts';

/** Writes the time at which the sound is at the cursor, as the text writes its times. */
export const insertTime: Command = {
	id: 'transcript.insertTime',
	async run({ hearing }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const at = editor.document === hearing.document ? hearing.at : undefined;
		if (at === undefined) {
			window.showInformationMessage(l10n.t('Play the recording first: the time is the one that is heard.'));
			return;
		}
		const { document } = editor;
		const times = (await hearing.heard(document))?.times ?? [];
		const { line } = editor.selection.active;
		const near = times.findLast(({ range }) => range.start.line <= line) ?? times[0];
		const example = near && document.lineAt(near.range.start.line).text.slice(near.range.start.character);
		await editor.edit((edit) => {
			for (const selection of editor.selections) edit.replace(selection, writtenTime(at, example));
		});
	},
};

import { l10n, window } from 'vscode';
import { pickOrType } from '../../annotations/pickOrType.ts';
import { annotateSelection } from '../../annotations/selection.ts';
import type { Command } from '../command.ts';

/** Gives a topic to the selected words, or to the turn at the cursor: one of the project's, one in use, or a new one. */
export const addTag: Command = {
	id: 'transcript.addTag',
	async run({ annotations }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		// The configuration may list others than when the annotations were last asked for.
		await annotations.refresh();
		const { rows = [], tags = [] } = annotations.current?.answer ?? {};
		const tag = await pickOrType(
			l10n.t('Topic'),
			rows.filter(({ act }) => act === 'tag').map(({ text }) => text),
			tags,
		);
		if (tag) await annotateSelection(annotations, editor, { act: 'tag', tag });
	},
};

import { window } from 'vscode';
import { cueLimits } from '../../documents/cueLimits.ts';
import { changeCues } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Splits cues with more or longer lines than the settings allow. */
export const splitLongCues: Command = {
	id: 'transcript.splitLongCues',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		await changeCues(client, editor, { kind: 'split', limits: cueLimits(editor.document) });
	},
};

import { window } from 'vscode';
import { cueLimits } from '../../documents/cueLimits.ts';
import { changeCues } from '../../server/operate.ts';
import type { Command } from '../command.ts';

/** Joins cues that are shown too shortly with a neighbour by the same speaker. */
export const joinShortCues: Command = {
	id: 'transcript.joinShortCues',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) return;
		await changeCues(client, editor, { kind: 'join', limits: cueLimits(editor.document) });
	},
};

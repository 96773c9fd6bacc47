import { workspace } from 'vscode';
import type { Command } from '../command.ts';

/** Plays from a time of a text on: what a click on the time runs, with the text's address and the seconds. */
export const hearTime: Command = {
	id: 'transcript.hearTime',
	async run({ hearing }, address, seconds) {
		const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
		if (!document || typeof seconds !== 'number' || !(await hearing.open(document))) return;
		hearing.play(Math.max(0, seconds));
	},
};

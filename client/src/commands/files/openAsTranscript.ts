import { window } from 'vscode';
import type { Command } from '../command.ts';

/** Treats the file in the active editor as a transcript, now and whenever it is opened again in this workspace. */
export const openAsTranscript: Command = {
	id: 'transcript.openAsTranscript',
	async run({ files }) {
		const document = window.activeTextEditor?.document;
		if (document) await files.openAsTranscript(document);
	},
};

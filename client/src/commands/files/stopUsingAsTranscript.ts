import { window } from 'vscode';
import type { Command } from '../command.ts';

/** Takes "Use as Transcript" back: the file is Markdown or plain text again and nothing more. */
export const stopUsingAsTranscript: Command = {
	id: 'transcript.stopUsingAsTranscript',
	async run({ files }) {
		const document = window.activeTextEditor?.document;
		if (document) await files.decide([document.uri], 'declined');
	},
};

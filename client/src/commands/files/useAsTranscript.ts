import { window } from 'vscode';
import type { Command } from '../command.ts';

/** Has the file in the active editor served as a transcript from now on; it keeps its language, a preview goes on working. */
export const useAsTranscript: Command = {
	id: 'transcript.useAsTranscript',
	async run({ files }) {
		const document = window.activeTextEditor?.document;
		if (document) await files.decide([document.uri], 'in-place');
	},
};

import { commands, window } from 'vscode';
import type { Command } from '../command.ts';

/** Shows the transcript as somebody reads it, beside the text: Markdown in Markdown's own preview. */
export const openPreview: Command = {
	id: 'transcript.openPreview',
	async run({ preview }) {
		if (window.activeTextEditor?.document.languageId === 'markdown') {
			await commands.executeCommand('markdown.showPreviewToSide');
		} else await preview.open();
	},
};

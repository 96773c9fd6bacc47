import { ViewColumn, window, workspace } from 'vscode';
import { readingUri } from '../../overview/reading.ts';
import type { Command } from '../command.ts';

/** Opens the overview as a text, which a screen reader reads like any other. */
export const readOverview: Command = {
	id: 'transcript.readOverview',
	async run({ overview }) {
		const shown = await overview.current();
		if (!shown) return;
		const document = await workspace.openTextDocument(readingUri(shown.name));
		await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
	},
};

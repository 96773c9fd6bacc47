import { commands, l10n, ViewColumn, window, workspace } from 'vscode';
import { type LabelsPageParams, labelsPageRequest } from '../../../../server/src/protocol.ts';
import { debounce } from '../../debounce.ts';
import { ask } from '../../server/ask.ts';
import { documentParams } from '../../server/convert.ts';
import type { Command } from '../command.ts';
import { decideLabel } from './decideLabel.ts';

/** How long the page waits after a change before it is made anew, in milliseconds. */
const pause = 400;

/** Opens a page that says why the active transcript is read as it is; its buttons decide otherwise. */
export const explainConvention: Command = {
	id: 'transcript.explainConvention',
	async run({ client }) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		const params: LabelsPageParams = { ...documentParams(client, document), command: decideLabel.id };
		const markdown = async () => (await ask<string>(client, labelsPageRequest, params)) ?? '';
		const first = await markdown();
		if (first === '') {
			window.showInformationMessage(l10n.t('No labels of speakers were found in this file.'));
			return;
		}
		const panel = window.createWebviewPanel(
			'transcript.labels',
			l10n.t('Why Is This File Read as It Is?'),
			ViewColumn.Beside,
			{ enableCommandUris: [decideLabel.id], enableFindWidget: true },
		);
		panel.webview.html = await pageOf(first);
		const again = debounce(pause, async () => {
			const text = await markdown();
			if (text !== '') panel.webview.html = await pageOf(text);
		});
		const configurations = workspace.createFileSystemWatcher('**/.transcript.{yaml,yml,json}');
		const listeners = [
			again,
			configurations,
			configurations.onDidChange(again.soon),
			configurations.onDidCreate(again.soon),
			workspace.onDidChangeTextDocument((event) => {
				if (event.document === document && event.contentChanges.length > 0) again.soon();
			}),
		];
		panel.onDidDispose(() => {
			for (const listener of listeners) listener.dispose();
		});
	},
};

/** The page as HTML: no scripts run in it, and its links are commands. */
async function pageOf(markdown: string): Promise<string> {
	const body = await commands.executeCommand<string>('markdown.api.render', markdown);
	return `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body { max-width: 60em; padding: 0 1.5em 2em; line-height: 1.5 } code { font-family: var(--vscode-editor-font-family) }</style>
</head><body>${body}</body></html>`;
}

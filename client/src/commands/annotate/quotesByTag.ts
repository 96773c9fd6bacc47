import { l10n, ProgressLocation, ViewColumn, window, workspace } from 'vscode';
import { gatherPassages, type PassagesOfFile } from '../../quotes/gather.ts';
import type { Command } from '../command.ts';

/**
 * Shows every passage of the workspace with a topic, beside the text: the topic of the view's group, that of a key binding
 * (`"args": { "tag": "prices" }`), or one that is chosen.
 */
export const quotesByTag: Command = {
	id: 'transcript.quotesByTag',
	async run({ client, quotes }, given) {
		const title = l10n.t('Gathering passages');
		const options = { location: ProgressLocation.Notification, title, cancellable: true };
		const gathered = await window.withProgress(options, (_, token) => gatherPassages(client, token));
		const tag = tagOf(given) ?? (await choose(gathered));
		if (tag === undefined) return;
		const document = await workspace.openTextDocument(quotes.show(tag, gathered));
		await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
	},
};

const tagOf = (given: unknown): string | undefined =>
	typeof given === 'object' && given !== null && 'tag' in given && typeof given.tag === 'string'
		? given.tag
		: undefined;

async function choose(gathered: readonly PassagesOfFile[]): Promise<string | undefined> {
	const counts = new Map<string, number>();
	for (const { tag } of gathered.flatMap(({ passages }) => passages)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	if (counts.size === 0) {
		window.showInformationMessage(l10n.t('No passage of the workspace has a topic yet.'));
		return undefined;
	}
	const items = [...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([label, count]) => ({ label, description: `${count}` }));
	return (await window.showQuickPick(items, { title: l10n.t('Topic') }))?.label;
}

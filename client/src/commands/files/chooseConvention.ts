import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { knownConventions } from '../../documents/knownConventions.ts';
import { summarize } from '../../documents/summary.ts';
import type { Command } from '../command.ts';

interface ConventionItem extends QuickPickItem {
	/** Undefined for the separator, `auto` to take a choice back. */
	readonly convention?: string;
}

/** Shows how the speakers of the active transcript are written, and lets somebody say otherwise for this file. */
export const chooseConvention: Command = {
	id: 'transcript.chooseConvention',
	async run(context) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		const { client, files, conventions, extension } = context;
		const summary = await summarize(client, files, document);
		const chosen = conventions.of(document.uri);
		const items: readonly ConventionItem[] = [
			{
				label: l10n.t('Found from the text'),
				description: chosen === undefined ? l10n.t('{0}, in use', summary?.convention ?? '') : '',
				convention: 'auto',
			},
			{ label: '', kind: QuickPickItemKind.Separator },
			...knownConventions(extension).map(
				({ id, title }): ConventionItem => ({
					label: id,
					description: id === chosen ? l10n.t('{0}, chosen for this file', title) : title,
					convention: id,
				}),
			),
		];
		const item = await window.showQuickPick(items, {
			title: l10n.t('How are the speakers of this file written?'),
			matchOnDescription: true,
		});
		if (item?.convention === undefined) return;
		await conventions.choose(client, document.uri, item.convention === 'auto' ? undefined : item.convention);
	},
};

import { l10n, type QuickPickItem, window } from 'vscode';
import { explainRequest } from '../../../../server/src/protocol.ts';
import { ask } from '../../server/ask.ts';
import { documentParams } from '../../server/convert.ts';
import type { Command } from '../command.ts';
import { chooseConvention } from './chooseConvention.ts';

/** Says why the active transcript is read as it is; from there another convention can be chosen. */
export const explainConvention: Command = {
	id: 'transcript.explainConvention',
	async run(context) {
		const document = window.activeTextEditor?.document;
		if (!document) return;
		const reasons = await ask<readonly string[]>(
			context.client,
			explainRequest,
			documentParams(context.client, document),
		);
		if (!reasons || reasons.length === 0) {
			window.showInformationMessage(l10n.t('No labels of speakers were found in this file.'));
			return;
		}
		const other: QuickPickItem = { label: `$(settings) ${l10n.t('Choose another convention…')}` };
		const chosen = await window.showQuickPick([...reasons.map((label): QuickPickItem => ({ label })), other], {
			title: l10n.t('Why is this file read as it is?'),
		});
		if (chosen === other) await chooseConvention.run(context);
	},
};

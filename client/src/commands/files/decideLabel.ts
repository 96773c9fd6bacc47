import { l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type LabelDecisionParams,
	type LabelDecisionResult,
	labelDecisionRequest,
} from '../../../../server/src/protocol.ts';
import { writeWhole } from '../../documents/writeWhole.ts';
import { ask } from '../../server/ask.ts';
import type { Command } from '../command.ts';

/** Writes into the project's configuration that a name or a way of writing is a label, or none: for buttons. */
export const decideLabel: Command = {
	id: 'transcript.decideLabel',
	async run({ client }, uri, decision) {
		if (typeof uri !== 'string' || !isDecision(decision)) return;
		const file = l10n.t('In this file');
		const folder = l10n.t('In all files of this folder');
		const chosen = await window.showQuickPick([file, folder], {
			title:
				decision.verdict === 'accept'
					? l10n.t('Where is {0} a label?', decision.entry)
					: l10n.t('Where is {0} no label?', decision.entry),
		});
		if (chosen === undefined) return;
		await decide(client, { textDocument: { uri }, ...decision, scope: chosen === file ? 'file' : 'folder' });
	},
};

async function decide(client: BaseLanguageClient, params: LabelDecisionParams): Promise<void> {
	const result = await ask<LabelDecisionResult>(client, labelDecisionRequest, params);
	if (!result) return;
	if ('message' in result) {
		window.showInformationMessage(result.message);
		return;
	}
	await writeWhole(Uri.parse(result.uri), result.text);
}

function isDecision(value: unknown): value is Pick<LabelDecisionParams, 'entry' | 'verdict'> {
	if (typeof value !== 'object' || value === null) return false;
	const { entry, verdict } = value as { readonly entry?: unknown; readonly verdict?: unknown };
	return typeof entry === 'string' && (verdict === 'accept' || verdict === 'reject');
}

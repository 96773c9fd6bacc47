import { l10n, type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
	type Attribution,
	attributionRequest,
	type WorkspaceDecisions,
	workspaceDecisionsRequest,
} from '../../../../server/src/protocol.ts';
import { nameOf } from '../../adoption/adoptFolder.ts';
import { ask } from '../../server/ask.ts';
import { documentParams } from '../../server/convert.ts';
import { type Outcome, together } from '../../walk/steps.ts';
import { summaryOf, walkThrough } from '../../walk/walk.ts';
import type { Command } from '../command.ts';

/** Walks the open decisions of the active transcript one by one. */
export const goThrough: Command = {
	id: 'transcript.goThrough',
	async run({ client }) {
		const editor = window.activeTextEditor;
		if (!editor) {
			window.showInformationMessage(l10n.t('Open a transcript first.'));
			return;
		}
		const walked = await walkThrough(client, editor);
		await report(client, walked);
	},
};

/** Walks the open decisions of every transcript of the workspace, file by file. */
export const goThroughWorkspace: Command = {
	id: 'transcript.goThroughWorkspace',
	async run({ client }) {
		const found = (await ask<WorkspaceDecisions>(client, workspaceDecisionsRequest, undefined))?.files ?? [];
		if (found.length === 0) {
			window.showInformationMessage(l10n.t('Nothing is left to decide in the workspace.'));
			return;
		}
		const items = found.map(({ uri, open }, index): QuickPickItem & { index: number } => ({
			label: nameOf(Uri.parse(uri)),
			description: l10n.t('{0} left to decide', open),
			index,
		}));
		const first = await window.showQuickPick(items, { title: l10n.t('Which transcript first?') });
		if (!first) return;
		let outcome: Outcome = { decided: 0, later: 0 };
		for (const { uri } of [...found.slice(first.index), ...found.slice(0, first.index)]) {
			const address = client.protocol2CodeConverter.asUri(uri) ?? Uri.parse(uri);
			const editor = await window.showTextDocument(address, { preview: false });
			const walked = await walkThrough(client, editor);
			outcome = together(outcome, walked);
			if (walked.ended) break;
		}
		await report(client, outcome);
	},
};

async function report(client: BaseLanguageClient, outcome: Outcome): Promise<void> {
	const editor = window.activeTextEditor;
	const open = editor && (await ask<Attribution>(client, attributionRequest, documentParams(client, editor.document)));
	const percent = open && open.words > 0 ? Math.floor((open.attributedWords / open.words) * 100) : 100;
	window.showInformationMessage(
		outcome.decided + outcome.later === 0 && (open?.groups.length ?? 0) === 0
			? l10n.t('Nothing is left to decide.')
			: summaryOf(outcome, percent),
	);
}

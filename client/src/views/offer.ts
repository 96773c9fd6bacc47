import { Disposable, type LanguageStatusItem, l10n, languages, type TextDocument, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Summary } from '../../../server/src/protocol.ts';
import { summarize } from '../documents/summary.ts';
import type { TranscriptFiles } from '../documents/transcriptFiles.ts';

/** The languages in which people keep transcripts whose names do not say so. */
const guises = ['markdown', 'plaintext'];

/**
 * Offers to treat a Markdown or plain-text file that holds a transcript as one, in its own language: an entry in the language status that
 * stays, and one message that is never shown twice for the same file.
 */
export function offerTranscript(client: BaseLanguageClient, files: TranscriptFiles): Disposable {
	let item: LanguageStatusItem | undefined;
	const look = async (document: TextDocument | undefined): Promise<void> => {
		item?.dispose();
		item = undefined;
		if (!document || !guises.includes(document.languageId) || files.isServed(document)) return;
		if (files.decision(document) === 'transcript') {
			await files.openAsTranscript(document);
			return;
		}
		const summary = await summarize(client, files, document);
		if (!summary?.looksLikeTranscript || document !== window.activeTextEditor?.document) return;
		item = statusItem(summary);
		if (files.decision(document) === undefined) await ask(document, summary, files);
	};
	const lookAtActive = (): void => void look(window.activeTextEditor?.document);
	lookAtActive();
	return Disposable.from(
		window.onDidChangeActiveTextEditor(lookAtActive),
		workspace.onDidOpenTextDocument((document) => document === window.activeTextEditor?.document && lookAtActive()),
		client.onDidChangeState((change) => change.newState === State.Running && lookAtActive()),
		{ dispose: () => item?.dispose() },
	);
}

function statusItem(summary: Summary): LanguageStatusItem {
	const item = languages.createLanguageStatusItem('transcript.offer', guises);
	item.name = l10n.t('Transcript');
	item.text = describe(summary);
	item.command = { command: 'transcript.useAsTranscript', title: l10n.t('Use as Transcript') };
	return item;
}

async function ask(document: TextDocument, summary: Summary, files: TranscriptFiles): Promise<void> {
	// Decided before the answer is there: a message that nobody answers has been asked all the same.
	await files.decide(document, 'declined');
	const here = l10n.t('Use as Transcript');
	if ((await window.showInformationMessage(describe(summary), here, l10n.t('Not Now'))) === here) {
		await files.decide(document, 'in-place');
	}
}

function describe(summary: Summary): string {
	return l10n.t('Looks like a transcript: {0} turns, {1} speakers', summary.turns, summary.speakers);
}

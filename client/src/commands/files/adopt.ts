import { l10n, type QuickPickItem, type TextDocument, Uri, window, workspace } from 'vscode';
import { adoptFolder, adoptFolders, nameOf } from '../../adoption/adoptFolder.ts';
import type { TranscriptFiles } from '../../documents/transcriptFiles.ts';
import type { Command } from '../command.ts';

type Way = 'in-place' | 'transcript' | 'folder';

/** Has a file used as a transcript, the one in the active editor or one of the explorer; asks how, and says what each way means. */
export const adopt: Command = {
	id: 'transcript.adopt',
	async run({ files }, clicked) {
		const document = await documentOf(clicked);
		if (!document) return;
		const way = await pickWay(document);
		if (way) await follow(way, document, files);
		if (way && clicked instanceof Uri) await window.showTextDocument(document.uri);
	},
};

/** Has all texts of the active file's folder, or of a folder of the explorer, used as transcripts. */
export const adoptFolderCommand: Command = {
	id: 'transcript.adoptFolder',
	async run(_context, clicked) {
		if (clicked instanceof Uri) return adoptFolder(clicked, ['.md', '.txt', '.vtt', '.srt']);
		const document = window.activeTextEditor?.document;
		if (document && workspace.getWorkspaceFolder(document.uri)) return adoptFolders([document.uri]);
		window.showInformationMessage(l10n.t('Open a file of a folder first.'));
	},
};

async function documentOf(clicked: unknown): Promise<TextDocument | undefined> {
	if (clicked instanceof Uri) return workspace.openTextDocument(clicked);
	const active = window.activeTextEditor?.document;
	if (!active) window.showInformationMessage(l10n.t('Open a file first.'));
	return active;
}

async function pickWay(document: TextDocument): Promise<Way | undefined> {
	const inFolder = workspace.getWorkspaceFolder(document.uri) !== undefined;
	const items: readonly (QuickPickItem & { readonly way: Way })[] = [
		{
			way: 'in-place',
			label: l10n.t('$(file) As It Is'),
			detail: l10n.t(
				'Problems, outline, speakers and fixes; the file keeps its language, and a Markdown preview goes on working.',
			),
		},
		{
			way: 'transcript',
			label: l10n.t('$(comment-discussion) In the Transcript Language'),
			detail: l10n.t('The same, and labels are coloured throughout; other languages’ features and previews are off.'),
		},
		...(inFolder
			? [
					{
						way: 'folder' as const,
						label: l10n.t('$(folder) All Such Files of Its Folder'),
						detail: l10n.t('As they are; written into the setting transcript.include of this workspace.'),
					},
				]
			: []),
	];
	const item = await window.showQuickPick(items, {
		title: l10n.t('How is {0} to be used as a transcript?', nameOf(document.uri)),
	});
	return item?.way;
}

async function follow(way: Way, document: TextDocument, files: TranscriptFiles): Promise<void> {
	if (way === 'folder') await adoptFolders([document.uri]);
	else if (way === 'in-place') await files.decide([document.uri], 'in-place');
	else await files.openAsTranscript(document);
}

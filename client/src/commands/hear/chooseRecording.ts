import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { fileName } from '../../documents/transfer.ts';
import { editorAtHand } from '../../hearing/editorAtHand.ts';
import { recordingEndings } from '../../hearing/recordingNames.ts';
import type { Command } from '../command.ts';

interface RecordingItem extends QuickPickItem {
	readonly uri?: Uri;
}

/** Lets somebody choose the recording of a transcript, of those in the open folders or any other; it is remembered. */
export const chooseRecording: Command = {
	id: 'transcript.chooseRecording',
	async run({ hearing }) {
		const document = editorAtHand(hearing)?.document;
		if (!document) return;
		const found = await workspace.findFiles(`**/*.{${recordingEndings.join(',')}}`, undefined, 500);
		const items: readonly RecordingItem[] = [
			...found
				.sort((a, b) => a.path.localeCompare(b.path))
				.map((uri) => ({ label: fileName(uri), description: workspace.asRelativePath(Uri.joinPath(uri, '..')), uri })),
			{ label: l10n.t('Another file…') },
		];
		const title = l10n.t('The recording of {0}', fileName(document.uri));
		const item = found.length === 0 ? items[0] : await window.showQuickPick(items, { title, matchOnDescription: true });
		if (!item) return;
		const filters = { [l10n.t('Recordings')]: [...recordingEndings] };
		const [uri] = item.uri ? [item.uri] : ((await window.showOpenDialog({ title, filters })) ?? []);
		if (uri) await hearing.choose(document, uri);
	},
};

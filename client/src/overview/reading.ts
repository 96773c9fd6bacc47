import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { ActiveTranscript } from '../documents/activeTranscript.ts';
import type { OverviewPanel } from './panel.ts';
import { overviewText } from './text.ts';

const scheme = 'transcript-overview';

/** The address of the overview as a text. */
export const readingUri = (name: string): Uri => Uri.from({ scheme, path: `/${name}.overview.md` });

/** Makes the text of the overview of the active transcript; what is open of it goes along with the transcript. */
export function provideReading(overview: OverviewPanel, active: ActiveTranscript): Disposable {
	const changed = new EventEmitter<Uri>();
	const provider = workspace.registerTextDocumentContentProvider(scheme, {
		onDidChange: changed.event,
		async provideTextDocumentContent() {
			const shown = await overview.current();
			return shown ? overviewText(shown) : '';
		},
	});
	const listener = active.onDidChange(() => {
		const isOpen = workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme);
		for (const { uri } of isOpen) changed.fire(uri);
	});
	return Disposable.from(changed, provider, listener);
}

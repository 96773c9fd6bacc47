import { Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { debounce } from '../debounce.ts';
import { gatherPassages, type PassagesOfFile } from './gather.ts';
import { quotesText } from './text.ts';

const scheme = 'transcript-quotes';

/** The address of the text that holds every passage of a topic. */
const uriOf = (tag: string): Uri =>
	Uri.from({ scheme, path: `/${tag.replace(/[\\/]/g, '-').slice(0, 100)}.quotes.md`, query: tag });

/** What people gave a topic to, over the whole workspace, as texts to be read. */
export interface Quotes extends Disposable {
	/** The address of the text of a topic, made of passages that were gathered just now. */
	show(tag: string, gathered: readonly PassagesOfFile[]): Uri;
}

/** Makes the texts; what is open of them is made anew when an annotation file changes or a file is saved. */
export function provideQuotes(client: BaseLanguageClient): Quotes {
	const changed = new EventEmitter<Uri>();
	/** What was gathered last; nothing once it may be old. */
	let newest: readonly PassagesOfFile[] | undefined;
	const provider = workspace.registerTextDocumentContentProvider(scheme, {
		onDidChange: changed.event,
		async provideTextDocumentContent({ query }, token) {
			newest ??= await gatherPassages(client, token);
			return quotesText(query, newest);
		},
	});
	const again = debounce(1000, () => {
		newest = undefined;
		for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
	});
	const watcher = workspace.createFileSystemWatcher('**/*.annotations.jsonl');
	const parts = Disposable.from(
		changed,
		provider,
		again,
		watcher,
		watcher.onDidChange(again.soon),
		watcher.onDidCreate(again.soon),
		watcher.onDidDelete(again.soon),
		workspace.onDidSaveTextDocument(again.soon),
	);
	return {
		show(tag, gathered) {
			newest = gathered;
			const uri = uriOf(tag);
			changed.fire(uri);
			return uri;
		},
		dispose: () => parts.dispose(),
	};
}

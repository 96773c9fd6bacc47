import {
	type Disposable,
	type Event,
	EventEmitter,
	languages,
	TabInputWebview,
	type TextDocument,
	window,
	workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { debounce } from '../debounce.ts';

/** The transcript that somebody is looking at. */
export interface ActiveTranscript extends Disposable {
	/** Undefined where the active editor shows none. */
	readonly document: TextDocument | undefined;
	/** Fired when another one is shown, or what is known of this one may have changed; never in quick succession. */
	readonly onDidChange: Event<void>;
}

/** Whether one of our own pages has the focus: it is about the transcript that had it before. */
const isOwnPage = (): boolean => {
	const input = window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof TabInputWebview && input.viewType.includes('transcript.');
};

/** Follows the active editor; `isServed` tells which documents the server has as transcripts. */
export function followActive(
	client: BaseLanguageClient,
	isServed: (document: TextDocument) => boolean,
): ActiveTranscript {
	const emitter = new EventEmitter<void>();
	const later = debounce(250, () => emitter.fire());
	let last: TextDocument | undefined;
	const current = (): TextDocument | undefined => {
		const document = window.activeTextEditor?.document;
		if (document) {
			last = isServed(document) ? document : undefined;
			return last;
		}
		return last && !last.isClosed && isOwnPage() ? last : undefined;
	};
	const soon = (uri?: { toString(): string }): void => {
		if (!uri || uri.toString() === current()?.uri.toString()) later.soon();
	};
	const listeners: readonly Disposable[] = [
		window.onDidChangeActiveTextEditor(() => soon()),
		workspace.onDidOpenTextDocument((document) => soon(document.uri)),
		workspace.onDidCloseTextDocument(() => soon()),
		workspace.onDidChangeTextDocument((change) => soon(change.document.uri)),
		languages.onDidChangeDiagnostics((change) => change.uris.forEach(soon)),
		client.onDidChangeState((change) => change.newState === State.Running && soon()),
	];
	return {
		get document() {
			return current();
		},
		onDidChange: emitter.event,
		dispose: () => {
			for (const listener of listeners) listener.dispose();
			later.dispose();
			emitter.dispose();
		},
	};
}

import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../client.ts';
import type { MarkdownPreview } from '../preview/markdownPreview.ts';

/** Called by VS Code in a browser: the server runs in a worker, a new one for each start, as in Node it is a new process. */
export async function activate(context: ExtensionContext): Promise<MarkdownPreview> {
	const server = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
	let worker: Worker | undefined;
	// Reader and writer are made here: the host's workers are not what the client library knows as `Worker`.
	const connect = async () => {
		worker?.terminate();
		worker = new Worker(server);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	return startClient(context, (options) => new LanguageClient('transcript', 'Transcript', connect, options));
}

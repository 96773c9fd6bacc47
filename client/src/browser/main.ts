import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../client.ts';

/** Called by VS Code in a browser: the server runs in a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
	const server = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
	await startClient(
		context,
		(options) => new LanguageClient('transcript', 'Transcript', new Worker(server.toString(true)), options),
	);
}

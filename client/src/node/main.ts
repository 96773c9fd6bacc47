import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from '../client.ts';

/** Called by VS Code on a machine: the server runs in a Node process beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
	const module = context.asAbsolutePath('dist/server/node.js');
	const server = { module, transport: TransportKind.ipc };
	await startClient(
		context,
		(options) =>
			new LanguageClient(
				'transcript',
				'Transcript',
				{ run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
				options,
			),
	);
}

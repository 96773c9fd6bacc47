import type { Connection } from 'vscode-languageserver';
import { readClient } from './lsp/client.ts';
import { followConfiguration } from './lsp/configuration.ts';
import { diagnosticProvider, serveDiagnostics } from './lsp/diagnostics.ts';
import { followDocuments, textDocumentSync } from './lsp/documents.ts';
import { features } from './lsp/features/index.ts';
import { workspaceFiles } from './lsp/files.ts';
import { followFolders, workspaceFolders } from './lsp/folders.ts';
import type { Runtime, Session } from './lsp/session.ts';
import { version } from './version.ts';

/** Serves transcripts over a connection. Hosts differ only in how they make one and in the runtime that they lend. */
export function startServer(connection: Connection, runtime: Runtime): void {
	connection.onInitialize((params) => {
		const { capabilities, initializationOptions } = params;
		const client = readClient(capabilities);
		const folders = followFolders(connection, params);
		const files = workspaceFiles(connection, client, folders, runtime.disk);
		const documents = followDocuments(connection);
		const configuration = followConfiguration(connection, client, documents, initializationOptions);
		const session: Session = { connection, client, documents, configuration, runtime, folders, files };
		serveDiagnostics(session);
		for (const feature of features) feature.register(session);
		return {
			serverInfo: { name: 'Transcript', version },
			capabilities: Object.assign(
				{ textDocumentSync, diagnosticProvider, workspace: workspaceFolders },
				...features.map((it) => it.capabilities),
			),
		};
	});
	connection.listen();
}

import type { Connection } from 'vscode-languageserver';
import { readClient } from './lsp/client.ts';
import { followConfiguration } from './lsp/configuration.ts';
import { diagnosticProvider, serveDiagnostics } from './lsp/diagnostics.ts';
import { followDocuments, textDocumentSync } from './lsp/documents.ts';
import { features } from './lsp/features/index.ts';
import type { Runtime, Session } from './lsp/session.ts';
import { version } from './version.ts';

/** Serves transcripts over a connection. Hosts differ only in how they make one and in the runtime that they lend. */
export function startServer(connection: Connection, runtime: Runtime): void {
	connection.onInitialize(({ capabilities, initializationOptions }) => {
		const client = readClient(capabilities);
		const documents = followDocuments(connection);
		const configuration = followConfiguration(connection, client, documents, initializationOptions);
		const session: Session = { connection, client, documents, configuration, runtime };
		serveDiagnostics(session);
		for (const feature of features) feature.register(session);
		return {
			serverInfo: { name: 'Transcript', version },
			capabilities: Object.assign({ textDocumentSync, diagnosticProvider }, ...features.map((it) => it.capabilities)),
		};
	});
	connection.listen();
}

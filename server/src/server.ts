import type { Connection } from 'vscode-languageserver';
import { readClient } from './lsp/client.ts';
import { followConfiguration } from './lsp/configuration.ts';
import { followDecisions } from './lsp/decisions.ts';
import { diagnosticProvider, serveDiagnostics } from './lsp/diagnostics.ts';
import { followDocuments, textDocumentSync } from './lsp/documents.ts';
import { capabilitiesFor } from './lsp/feature.ts';
import { features } from './lsp/features/index.ts';
import { renamedFiles } from './lsp/features/willRename.ts';
import { workspaceFiles } from './lsp/files.ts';
import { followFolders, workspaceFolders } from './lsp/folders.ts';
import { refuseUntimely } from './lsp/lifecycle.ts';
import { followAnnotations } from './lsp/openAnnotations.ts';
import { positionsFor } from './lsp/positions.ts';
import { reportProjectProblems } from './lsp/projectProblems.ts';
import { followProjects } from './lsp/projects.ts';
import type { Runtime } from './lsp/runtime.ts';
import type { Session } from './lsp/session.ts';
import { followTranscripts } from './lsp/transcriptIndex.ts';
import { watchFiles } from './lsp/watchedFiles.ts';
import { serveWorkspaceDiagnostics } from './lsp/workspaceDiagnostics.ts';
import { pingRequest } from './protocol.ts';
import { version } from './version.ts';

/** Serves transcripts over a connection. Hosts differ only in how they make one and in the runtime that they lend. */
export function startServer(connection: Connection, runtime: Runtime): void {
	refuseUntimely(connection);
	const initialized = new Promise<void>((resolve) => connection.onInitialized(() => resolve()));
	connection.onInitialize((params) => {
		const { capabilities, initializationOptions } = params;
		const client = readClient(capabilities);
		const folders = followFolders(connection, params);
		const watched = watchFiles(connection, client, folders, initialized);
		const decisions = followDecisions(connection);
		const files = workspaceFiles(connection, client, folders, runtime.disk, decisions);
		const documents = followDocuments(connection, client.positionEncoding);
		const positions = positionsFor(client.positionEncoding, documents, files);
		const projects = followProjects({ client, documents, files, folders, watched, runtime });
		const configuration = followConfiguration(
			{ connection, client, documents, projects, initialized },
			initializationOptions,
		);
		const sources = {
			connection,
			client,
			documents,
			configuration,
			decisions,
			runtime,
			folders,
			files,
			watched,
			projects,
			positions,
			initialized,
		};
		const session: Session = { ...sources, index: followTranscripts(sources), annotations: followAnnotations() };
		reportProjectProblems(session);
		serveDiagnostics(session);
		serveWorkspaceDiagnostics(session);
		for (const feature of features) feature.register(session);
		connection.onRequest(pingRequest, () => true);
		return {
			serverInfo: { name: 'Transcript', version },
			capabilities: Object.assign(
				{
					positionEncoding: client.positionEncoding,
					textDocumentSync,
					diagnosticProvider: diagnosticProvider(client),
					workspace: { ...workspaceFolders, fileOperations: { willRename: renamedFiles } },
				},
				...features.map((feature) => capabilitiesFor(client, feature)),
			),
		};
	});
	connection.listen();
}

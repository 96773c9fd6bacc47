import { PassThrough } from 'node:stream';
import {
	type ClientCapabilities,
	ConfigurationRequest,
	createConnection,
	createProtocolConnection,
	type Diagnostic,
	DiagnosticRefreshRequest,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DidSaveTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	LogMessageNotification,
	type ProtocolConnection,
	PublishDiagnosticsNotification,
	type PublishDiagnosticsParams,
	RegistrationRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
	UnregistrationRequest,
} from 'vscode-languageserver/node';
import type { Disk } from '../../server/src/lsp/files.ts';
import { orderOfMessages } from '../../server/src/lsp/lifecycle.ts';
import { findFilesRequest, listFolderRequest, type PlaceOfFile, readFileRequest } from '../../server/src/protocol.ts';
import { startServer } from '../../server/src/server.ts';
import { mayBeTranscript } from '../../server/src/workspace/transcriptNames.ts';

/** What a client of a test can do and how it is set. */
export interface ClientOptions {
	readonly capabilities?: ClientCapabilities;
	readonly initializationOptions?: unknown;
	/** What it answers to `workspace/configuration`, by the address of the document. */
	readonly settings?: (uri: string) => unknown;
	/** The addresses of its open folders. */
	readonly folders?: readonly string[];
	/** What the server finds on its own machine; nothing where undefined. */
	readonly disk?: Disk;
	/** What the client reads and finds for the server, by their addresses. */
	readonly files?: Readonly<Record<string, string>>;
	/** Whether the user trusts the open folders; a client that does not say is taken for one that does. */
	readonly trusted?: boolean;
}

/** A language client as plain as can be, over a connection to a server. */
export interface LanguageClient {
	readonly connection: ProtocolConnection;
	readonly result: InitializeResult;
	/** What the server sent unasked, oldest first. */
	readonly pushed: readonly PublishDiagnosticsParams[];
	readonly logged: readonly string[];
	readonly registered: readonly string[];
	/** How often the server asked to be asked anew. */
	readonly refreshes: () => number;
	open(text: string, uri?: string): Promise<string>;
	change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): Promise<void>;
	save(uri: string): Promise<void>;
	close(uri: string): Promise<void>;
	pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
	/** Waits until the server has pushed diagnostics that fit. */
	push(fits: (params: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]>;
	stop(): Promise<void>;
}

/** A connection to a server in this process, and its clock: `pass` lets as much time pass as anybody waits for. */
export interface InMemory extends LanguageClient {
	pass(): void;
}

/** A client of a server that runs in this process. */
export async function connectInMemory(options: ClientOptions = {}): Promise<InMemory> {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const waiting = new Set<() => void>();
	const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), orderOfMessages());
	startServer(server, {
		later(_, action) {
			waiting.add(action);
			return () => waiting.delete(action);
		},
		yield: async () => {},
		disk: options.disk,
	});
	const client = await connect(
		createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
		options,
	);
	return {
		...client,
		pass() {
			const actions = [...waiting];
			waiting.clear();
			for (const action of actions) action();
		},
	};
}

/** Starts to talk with a server over a connection. */
export async function connect(
	connection: ProtocolConnection,
	{ capabilities = {}, initializationOptions, settings, folders, files, trusted }: ClientOptions = {},
): Promise<LanguageClient> {
	const pushed: PublishDiagnosticsParams[] = [];
	const logged: string[] = [];
	const registered: string[] = [];
	let refreshes = 0;
	const waiters = new Set<() => void>();
	connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
		pushed.push(params);
		for (const look of waiters) look();
	});
	connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
	connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
		registered.push(...registrations.map(({ method }) => method));
	});
	connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
		registered.push(...unregisterations.map(({ method }) => `no ${method}`));
	});
	connection.onRequest(DiagnosticRefreshRequest.type, () => void refreshes++);
	connection.onRequest(ConfigurationRequest.type, ({ items }) =>
		items.map(({ scopeUri = '' }) => settings?.(scopeUri) ?? null),
	);
	if (files) answerFiles(connection, files);
	connection.listen();
	const result = await connection.sendRequest(InitializeRequest.type, {
		processId: null,
		rootUri: null,
		workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
		capabilities: files
			? { ...capabilities, experimental: { transcript: { files: true, ...(trusted !== undefined && { trusted }) } } }
			: capabilities,
		initializationOptions,
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return {
		connection,
		result,
		pushed,
		logged,
		registered,
		refreshes: () => refreshes,
		async open(text, uri = 'file:///talks/a.transcript') {
			const textDocument = { uri, languageId: 'transcript', version: 1, text };
			await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
			return uri;
		},
		change: (uri, version, contentChanges) =>
			connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version },
				contentChanges,
			}),
		save: (uri) => connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
		close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
		pull: (uri, previousResultId) =>
			connection.sendRequest(DocumentDiagnosticRequest.type, {
				textDocument: { uri },
				...(previousResultId !== undefined && { previousResultId }),
			}),
		push: (fits) =>
			new Promise((resolve) => {
				const look = () => {
					const found = pushed.find(fits);
					if (!found) return;
					waiters.delete(look);
					resolve(found.diagnostics);
				};
				waiters.add(look);
				look();
			}),
		async stop() {
			await connection.sendRequest(ShutdownRequest.type);
			connection.dispose();
		},
	};
}

/** Answers as our client does for the server, from texts by their addresses; they may change meanwhile. */
function answerFiles(connection: ProtocolConnection, files: Readonly<Record<string, string>>): void {
	connection.onRequest(readFileRequest, ({ uri }: PlaceOfFile) => files[uri] ?? null);
	connection.onRequest(listFolderRequest, ({ uri }: PlaceOfFile) =>
		Object.keys(files).flatMap((file) =>
			file.startsWith(`${uri}/`) ? (file.slice(uri.length + 1).split('/')[0] ?? []) : [],
		),
	);
	connection.onRequest(findFilesRequest, () => Object.keys(files).filter((uri) => mayBeTranscript(uri)));
}

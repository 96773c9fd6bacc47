import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';

/** Serves transcripts over a connection. Node and the browser differ only in how they make one. */
export function startServer(connection: Connection): void {
	connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
	connection.listen();
}

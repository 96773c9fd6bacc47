import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { ParseOptions } from '../parser/parse.ts';
import { editDocument, openDocument, reread, type TranscriptDocument } from './transcriptDocument.ts';

/** Who wants to know what happens to open documents, and of what. */
export interface DocumentListener {
	opened?(document: TranscriptDocument): void;
	changed?(
		document: TranscriptDocument,
		before: TranscriptDocument,
		changes: readonly TextDocumentContentChangeEvent[],
	): void;
	saved?(document: TranscriptDocument): void;
	closed?(uri: string): void;
}

/** The documents that the client has open, each in its newest version. */
export interface Documents {
	get(uri: string): TranscriptDocument | undefined;
	all(): readonly TranscriptDocument[];
	/** The document read with these options: from now on, and anew where it was read with others. */
	withOptions(uri: string, options: ParseOptions): TranscriptDocument | undefined;
	listen(listener: DocumentListener): void;
}

/** How documents are kept in step with the client's. */
export const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true };

/** Follows the documents that the client opens, edits and closes. */
export function followDocuments(connection: Connection): Documents {
	const open = new Map<string, TranscriptDocument>();
	const listeners: DocumentListener[] = [];
	connection.onDidOpenTextDocument(({ textDocument }) => {
		const document = openDocument(textDocument);
		open.set(document.uri, document);
		for (const listener of listeners) listener.opened?.(document);
	});
	connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
		const before = open.get(uri);
		if (!before) return;
		const document = editDocument(before, contentChanges, version);
		open.set(uri, document);
		for (const listener of listeners) listener.changed?.(document, before, contentChanges);
	});
	connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
		const document = open.get(uri);
		if (document) for (const listener of listeners) listener.saved?.(document);
	});
	connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
		open.delete(uri);
		for (const listener of listeners) listener.closed?.(uri);
	});
	return {
		listen: (listener) => void listeners.push(listener),
		get: (uri) => open.get(uri),
		all: () => [...open.values()],
		withOptions(uri, options) {
			const document = open.get(uri);
			if (!document || sameOptions(document.transcript.options, options)) return document;
			const again = reread(document, options);
			open.set(uri, again);
			return again;
		},
	};
}

const sameOptions = (a: ParseOptions, b: ParseOptions): boolean =>
	(a.convention ?? 'auto') === (b.convention ?? 'auto') && a.roster === b.roster;

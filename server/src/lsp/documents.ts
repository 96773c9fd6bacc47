import type { Connection, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParseOptions } from '../parser/parse.ts';
import type { PositionEncoding } from '../text/positionEncoding.ts';
import { projectFileKind } from '../workspace/projectFiles.ts';
import { changeInUtf16, lineOfText } from './changes.ts';
import { TextDocumentSyncKind } from './languageServer.ts';
import { editDocument, openDocument, readAgain, type TranscriptDocument } from './transcriptDocument.ts';

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
	/** A configuration or roster was opened, edited or closed. */
	projectFileChanged?(uri: string): void;
}

/** The documents that the client has open, each in its newest version. */
export interface Documents {
	get(uri: string): TranscriptDocument | undefined;
	all(): readonly TranscriptDocument[];
	/** An open configuration or roster: it is never read as a transcript. */
	projectFile(uri: string): TextDocument | undefined;
	/** A line of an open file, empty beyond the last one; undefined for a file that is not open. */
	lineOf(uri: string, line: number): string | undefined;
	/** The document read with these options: from now on, and anew where it was read with others. */
	withOptions(uri: string, options: ParseOptions): TranscriptDocument | undefined;
	listen(listener: DocumentListener): void;
}

/** How documents are kept in step with the client's. */
export const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true };

/** Follows the documents that the client opens, edits and closes; its changes count characters in `encoding`. */
export function followDocuments(connection: Connection, encoding: PositionEncoding): Documents {
	const open = new Map<string, TranscriptDocument>();
	const projectFiles = new Map<string, TextDocument>();
	const listeners: DocumentListener[] = [];
	const tell = (uri: string): void => {
		for (const listener of listeners) listener.projectFileChanged?.(uri);
	};
	connection.onDidOpenTextDocument(({ textDocument }) => {
		const { uri, languageId, version, text } = textDocument;
		if (languageId !== 'transcript' && projectFileKind(uri)) {
			projectFiles.set(uri, TextDocument.create(uri, languageId, version, text));
			tell(uri);
			return;
		}
		const document = openDocument(textDocument);
		open.set(document.uri, document);
		for (const listener of listeners) listener.opened?.(document);
	});
	connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
		let projectFile = projectFiles.get(uri);
		if (projectFile) {
			for (const change of contentChanges) {
				const file = projectFile;
				const own = changeInUtf16(change, (line) => lineOfText(file, line), encoding);
				projectFile = TextDocument.update(file, [own], version);
			}
			projectFiles.set(uri, projectFile);
			tell(uri);
		}
		const before = open.get(uri);
		if (!before) return;
		let document = before;
		const changes = contentChanges.map((change) => {
			const { lines } = document.transcript;
			const own = changeInUtf16(change, (line) => lines[line]?.text ?? '', encoding);
			document = editDocument(document, [own], version);
			return own;
		});
		open.set(uri, document);
		for (const listener of listeners) listener.changed?.(document, before, changes);
	});
	connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
		const document = open.get(uri);
		if (document) for (const listener of listeners) listener.saved?.(document);
	});
	connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
		if (projectFiles.delete(uri)) tell(uri);
		if (!open.delete(uri)) return;
		for (const listener of listeners) listener.closed?.(uri);
	});
	return {
		listen: (listener) => void listeners.push(listener),
		get: (uri) => open.get(uri),
		all: () => [...open.values()],
		projectFile: (uri) => projectFiles.get(uri),
		lineOf(uri, line) {
			const document = open.get(uri);
			if (document) return document.transcript.lines[line]?.text ?? '';
			const projectFile = projectFiles.get(uri);
			return projectFile && lineOfText(projectFile, line);
		},
		withOptions(uri, options) {
			const document = open.get(uri);
			if (!document || sameOptions(document.transcript.options, options)) return document;
			const again = readAgain(document, options);
			open.set(uri, again);
			return again;
		},
	};
}

const sameOptions = (a: ParseOptions, b: ParseOptions): boolean =>
	(a.convention ?? 'auto') === (b.convention ?? 'auto') &&
	sameLabels(a.labels, b.labels) &&
	(a.roster === b.roster || (isEmpty(a.roster) && isEmpty(b.roster)));

const sameLabels = (a: ParseOptions['labels'], b: ParseOptions['labels']): boolean =>
	a === b || JSON.stringify(a) === JSON.stringify(b);

const isEmpty = (roster: ParseOptions['roster']): boolean => (roster ?? []).length === 0;

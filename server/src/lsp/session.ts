import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Configuration } from './configuration.ts';
import type { FileDecisions } from './decisions.ts';
import type { Documents } from './documents.ts';
import type { Disk, WorkspaceFiles } from './files.ts';
import type { Folders } from './folders.ts';
import type { OpenProjects } from './projects.ts';
import type { Settings } from './settings.ts';
import type { TranscriptDocument } from './transcriptDocument.ts';
import type { TranscriptIndex } from './transcriptIndex.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** What differs from host to host. */
export interface Runtime {
	/** Does something later; gives what calls it off. */
	later(milliseconds: number, action: () => void): () => void;
	/** Resolves when everything that came in meanwhile has had its turn: long work asks for it between its pieces. */
	yield(): Promise<void>;
	/** The files of the machine; undefined where there are none, as in a browser. */
	readonly disk: Disk | undefined;
}

/** What answers are made from. */
export interface Session {
	readonly connection: Connection;
	readonly client: Client;
	readonly documents: Documents;
	readonly configuration: Configuration;
	readonly decisions: FileDecisions;
	readonly runtime: Runtime;
	readonly folders: Folders;
	readonly files: WorkspaceFiles;
	readonly watched: WatchedFiles;
	readonly projects: OpenProjects;
	/** Resolves when the client takes requests. */
	readonly initialized: Promise<void>;
	readonly index: TranscriptIndex;
}

/** An open document, read as its settings say. */
export interface Opened {
	readonly document: TranscriptDocument;
	readonly settings: Settings;
}

/** An open document in its newest version; undefined where the client has none open under that address. */
export async function opened({ documents, configuration }: Session, uri: string): Promise<Opened | undefined> {
	if (!documents.get(uri)) return undefined;
	const settings = await configuration.of(uri);
	const document = documents.withOptions(uri, settings.parse);
	return document && { document, settings };
}

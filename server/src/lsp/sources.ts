import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Configuration } from './configuration.ts';
import type { FileDecisions } from './decisions.ts';
import type { Documents } from './documents.ts';
import type { WorkspaceFiles } from './files.ts';
import type { Folders } from './folders.ts';
import type { Positions } from './positions.ts';
import type { OpenProjects } from './projects.ts';
import type { Runtime } from './runtime.ts';
import type { WatchedFiles } from './watchedFiles.ts';

/** What a server has at hand before it looks into transcripts: documents, files, settings and who is asked for them. */
export interface Sources {
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
	readonly positions: Positions;
	/** Resolves when the client takes requests. */
	readonly initialized: Promise<void>;
}

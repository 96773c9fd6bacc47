import type { CancellationToken, Connection } from 'vscode-languageserver';
import { findFilesRequest, listFolderRequest, type PlaceOfFile, readFileRequest } from '../protocol.ts';
import type { Files } from '../workspace/files.ts';
import { mayBeTranscript } from '../workspace/transcriptNames.ts';
import { relativePath, resolveUri } from '../workspace/uri.ts';
import type { Client } from './client.ts';
import type { FileDecisions } from './decisions.ts';
import { describeError } from './describeError.ts';
import type { Folders } from './folders.ts';

/** The files that the client shows, wherever they are. */
export interface WorkspaceFiles extends Files {
	/**
	 * The addresses of the files in the open folders that may be transcripts, by their names; what ignore files exclude,
	 * hidden folders and `node_modules` are left out. At most {@link mostFiles}.
	 */
	findTranscripts(token?: CancellationToken): Promise<readonly string[]>;
	/**
	 * The addresses of what may be transcripts in a folder that is not open: below it where the server reads the disk
	 * itself, else directly in it. At most `most`; undefined where nobody can look.
	 */
	findTranscriptsIn(folder: string, most: number): Promise<readonly string[] | undefined>;
	/** Those of some files that {@link findTranscripts} would not leave out. */
	notExcluded(uris: readonly string[]): readonly string[];
}

/** The files of the machine that the server runs on, by their `file:` addresses. */
export interface Disk extends Files {
	/** What may be transcripts below a folder, at most so many; lets others work in between. */
	findTranscripts(folder: string, most: number, token?: CancellationToken): Promise<readonly string[]>;
	/** Those of some files that no ignore file excludes; `folders` are the open ones, above which only a repository's count. */
	withoutIgnored(uris: readonly string[], folders: readonly string[]): readonly string[];
}

/** A workspace that has more files than this holds much else than transcripts. */
const mostFiles = 20_000;

/** Reads files of the machine itself where it can, and asks the client for all others. Never fails: it says so in the log. */
export function workspaceFiles(
	connection: Connection,
	client: Client,
	folders: Folders,
	disk: Disk | undefined,
	decisions: FileDecisions,
): WorkspaceFiles {
	const diskOf = (uri: string): Disk | undefined => (uri.startsWith('file:') ? disk : undefined);
	const ask = async <Result>(method: string, params: PlaceOfFile | undefined, empty: Result): Promise<Result> => {
		if (!client.files) return empty;
		try {
			return (await connection.sendRequest<Result | null>(method, params)) ?? empty;
		} catch (error) {
			connection.console.error(`${method} ${params?.uri ?? ''}: ${describeError(error)}`);
			return empty;
		}
	};
	const notExcluded = (uris: readonly string[]): readonly string[] => {
		const own = uris.filter((uri) => !isHidden(uri, folders) && !decisions.isDeclined(uri));
		const onDisk = new Set(
			disk?.withoutIgnored(
				own.filter((uri) => diskOf(uri)),
				folders.all(),
			),
		);
		return own.filter((uri) => !diskOf(uri) || onDisk.has(uri));
	};
	const list = (uri: string) => diskOf(uri)?.list(uri) ?? ask<readonly string[]>(listFolderRequest, { uri }, []);
	return {
		notExcluded,
		readText: (uri) => diskOf(uri)?.readText(uri) ?? ask<string | undefined>(readFileRequest, { uri }, undefined),
		list,
		async findTranscriptsIn(folder, most) {
			const own = diskOf(folder);
			if (!own && !client.files) return undefined;
			const found =
				(await own?.findTranscripts(folder, most)) ??
				(await list(folder)).filter(mayBeTranscript).map((name) => resolveUri(folder, name));
			return found.filter((uri) => !decisions.isDeclined(uri)).slice(0, most);
		},
		async findTranscripts(token) {
			if (client.files) {
				const found = await ask<readonly string[]>(findFilesRequest, undefined, []);
				return notExcluded([...new Set([...found, ...decisions.adopted()])]).slice(0, mostFiles);
			}
			const found = new Set<string>(decisions.adopted());
			for (const folder of folders.all()) {
				const below = await diskOf(folder)?.findTranscripts(folder, mostFiles - found.size, token);
				for (const uri of below ?? []) found.add(uri);
			}
			return [...found].filter((uri) => !decisions.isDeclined(uri));
		},
	};
}

/** True for what stands in a hidden folder, or among the packages of a program, below the open folder. */
function isHidden(uri: string, folders: Folders): boolean {
	const folder = folders.of(uri);
	const path = folder === undefined ? undefined : relativePath(folder, uri);
	return path?.split('/').some((name) => name.startsWith('.') || name === 'node_modules') ?? false;
}

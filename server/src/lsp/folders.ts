import { type Connection, DidChangeWorkspaceFoldersNotification, type InitializeParams } from './languageServer.ts';

/** The folders that the client has open. */
export interface Folders {
	/** Their addresses, without a slash at the end. */
	all(): readonly string[];
	/** The innermost of them that a file stands in. */
	of(uri: string): string | undefined;
	/** Calls when other folders are open. */
	listen(changed: () => void): void;
}

/** What `initialize` tells of folders. */
export const workspaceFolders = { workspaceFolders: { supported: true, changeNotifications: true } };

/** Follows the folders that the client opens and closes. */
export function followFolders(connection: Connection, params: InitializeParams): Folders {
	const { workspaceFolders: given } = params;
	const rootUri = params.rootUri ?? addressOf(params.rootPath);
	const listeners: (() => void)[] = [];
	let open = given?.map(({ uri }) => trimmed(uri)) ?? (rootUri ? [trimmed(rootUri)] : []);
	connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
		const closed = new Set(removed.map(({ uri }) => trimmed(uri)));
		open = [...open.filter((uri) => !closed.has(uri)), ...added.map(({ uri }) => trimmed(uri))];
		for (const changed of listeners) changed();
	});
	return {
		all: () => open,
		of: (uri) => open.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0],
		listen: (changed) => void listeners.push(changed),
	};
}

/** Of a folder by its path: older clients name their root so. */
function addressOf(path: string | null | undefined): string | undefined {
	if (!path) return undefined;
	const parts = path.split(/[\\/]/).map((part) => (/^[a-z]:$/i.test(part) ? part : encodeURIComponent(part)));
	return `file://${path.startsWith('/') ? '' : '/'}${parts.join('/')}`;
}

const trimmed = (uri: string): string => uri.replace(/\/$/, '');

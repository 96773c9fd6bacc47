import type { Memento, Uri } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification } from 'vscode-languageclient';
import { movedUri } from './movedUri.ts';

/** Conventions that somebody chose for single files: they win over the setting, and the workspace remembers them. */
export interface ChosenConventions {
	/** Undefined where nobody chose. */
	of(uri: Uri): string | undefined;
	/** Remembers a choice (undefined takes it back) and has the server read the file anew. */
	choose(client: BaseLanguageClient, uri: Uri, convention: string | undefined): Promise<void>;
	/** Keeps choices for a file, or for those in a folder, that has another address now. */
	moved(from: Uri, to: Uri): Promise<void>;
	/** The choice for a file as a setting of its own. */
	settings(scopeUri: string | undefined): { readonly conventionOfFile?: string };
}

/** The choices that a workspace remembers. */
export function chosenConventions(memory: Memento): ChosenConventions {
	const prefix = 'transcript.convention:';
	const key = (uri: string): string => `${prefix}${uri}`;
	return {
		of: (uri) => memory.get<string>(key(uri.toString())),
		async choose(client, uri, convention) {
			await memory.update(key(uri.toString()), convention);
			await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		},
		async moved(from, to) {
			for (const name of memory.keys().filter((name) => name.startsWith(prefix))) {
				const after = movedUri(name.slice(prefix.length), from, to);
				if (!after) continue;
				await memory.update(key(after.toString()), memory.get<string>(name));
				await memory.update(name, undefined);
			}
		},
		settings: (scopeUri) => {
			const chosen = scopeUri === undefined ? undefined : memory.get<string>(key(scopeUri));
			return chosen === undefined ? {} : { conventionOfFile: chosen };
		},
	};
}

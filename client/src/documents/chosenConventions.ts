import type { Memento, Uri } from 'vscode';
import { type BaseLanguageClient, DidChangeConfigurationNotification, type Middleware } from 'vscode-languageclient';

/** Conventions that somebody chose for single files: they win over the setting, and the workspace remembers them. */
export interface ChosenConventions {
	/** Undefined where nobody chose. */
	of(uri: Uri): string | undefined;
	/** Remembers a choice (undefined takes it back) and has the server read the file anew. */
	choose(client: BaseLanguageClient, uri: Uri, convention: string | undefined): Promise<void>;
	/** Answers the server's questions for settings with the choices. */
	readonly middleware: Middleware;
}

/** The choices that a workspace remembers. */
export function chosenConventions(memory: Memento): ChosenConventions {
	const key = (uri: string): string => `transcript.convention:${uri}`;
	return {
		of: (uri) => memory.get<string>(key(uri.toString())),
		async choose(client, uri, convention) {
			await memory.update(key(uri.toString()), convention);
			await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		},
		middleware: {
			workspace: {
				configuration: async (params, token, next) => {
					const answers = await next(params, token);
					if (!Array.isArray(answers)) return answers;
					return answers.map((section: unknown, index) => {
						const item = params.items[index];
						const chosen = item?.scopeUri === undefined ? undefined : memory.get<string>(key(item.scopeUri));
						const isOurs = item?.section === 'transcript' && typeof section === 'object' && section !== null;
						return chosen !== undefined && isOurs ? { ...section, conventionOfFile: chosen } : section;
					});
				},
			},
		},
	};
}

import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { describeError } from './describeError.ts';
import type { Documents } from './documents.ts';
import { type Settings, sectionOf, toSettings } from './settings.ts';

/** The settings of each document. */
export interface Configuration {
	/** Asked of the client once and remembered until something changes; never fails. */
	of(uri: string): Promise<Settings>;
	/** Calls when something may have changed. */
	listen(changed: () => void): void;
}

/**
 * Reads settings from a client that answers `workspace/configuration`, and takes them from `initializationOptions` and
 * change notices of one that does not.
 */
export function followConfiguration(
	connection: Connection,
	client: Client,
	documents: Documents,
	initial: unknown,
): Configuration {
	const known = new Map<string, Promise<Settings>>();
	const listeners: (() => void)[] = [];
	let sent = sectionOf(initial);
	documents.listen({ closed: (uri) => void known.delete(uri) });
	connection.onInitialized(() => {
		if (!client.configurationNotices) return;
		connection.client
			.register(DidChangeConfigurationNotification.type, { section: 'transcript' })
			.catch((error: unknown) =>
				connection.console.error(`No notice of changed settings will come: ${describeError(error)}`),
			);
	});
	connection.onDidChangeConfiguration(({ settings }) => {
		if (settings !== null && settings !== undefined) sent = sectionOf(settings);
		known.clear();
		for (const changed of listeners) changed();
	});
	const ask = async (uri: string): Promise<Settings> => {
		const section = (client.configuration && (await askClient(connection, uri))) || sent;
		const settings = toSettings(section);
		for (const { path, message } of settings.problems) {
			connection.console.warn(`transcript.rules.${path.join('.')}: ${message}`);
		}
		return settings;
	};
	return {
		of(uri) {
			const settings = known.get(uri) ?? ask(uri);
			known.set(uri, settings);
			return settings;
		},
		listen: (changed) => void listeners.push(changed),
	};
}

async function askClient(connection: Connection, scopeUri: string): Promise<unknown> {
	try {
		const section: unknown = await connection.workspace.getConfiguration({ scopeUri, section: 'transcript' });
		return section;
	} catch (error) {
		connection.console.error(`The client did not tell its settings for ${scopeUri}: ${describeError(error)}`);
		return undefined;
	}
}

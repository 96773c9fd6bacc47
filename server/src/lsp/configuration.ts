import { readSettings } from '../lint/settings.ts';
import type { UserSettings } from '../workspace/fileSettings.ts';
import { parentOf } from '../workspace/uri.ts';
import { isRecord } from '../workspace/values.ts';
import type { Client } from './client.ts';
import { describeError } from './describeError.ts';
import type { Documents } from './documents.ts';
import { type Connection, DidChangeConfigurationNotification } from './languageServer.ts';
import type { OpenProjects } from './projects.ts';
import { type Settings, sectionOf, toSettings, toUserSettings } from './settings.ts';

/** The settings of each document. */
export interface Configuration {
	/** The user's and the project's, asked for once and remembered until something changes; never fails. */
	of(uri: string): Promise<Settings>;
	/** The same for a file that need not be open; the user's are those of its folder. */
	ofFile(uri: string): Promise<Settings>;
	/** Calls when something may have changed. */
	listen(changed: () => void): void;
}

/** What settings are read from. */
export interface ConfigurationSources {
	readonly connection: Connection;
	readonly client: Client;
	readonly documents: Documents;
	readonly projects: OpenProjects;
	/** Resolves when the client takes requests. */
	readonly initialized: Promise<void>;
}

/**
 * Reads settings from a client that answers `workspace/configuration`, takes them from `initializationOptions` and
 * change notices of one that does not, and puts what a document's project says over them.
 */
export function followConfiguration(sources: ConfigurationSources, initial: unknown): Configuration {
	const { connection, client, documents, projects } = sources;
	const known = new Map<string, Promise<Settings>>();
	const byFolder = new Map<string, Promise<unknown>>();
	const listeners: (() => void)[] = [];
	const readUser = readingUser(connection);
	let sent = sectionOf(initial);
	const forget = (): void => {
		known.clear();
		byFolder.clear();
		for (const changed of listeners) changed();
	};
	documents.listen({ closed: (uri) => void known.delete(uri) });
	projects.listen(forget);
	void askForNotices(sources);
	connection.onDidChangeConfiguration(({ settings }) => {
		if (settings !== null && settings !== undefined) sent = sectionOf(settings);
		forget();
	});
	const sectionFor = async (place: string): Promise<unknown> =>
		client.configuration ? over(sent, await askClient(connection, place)) : sent;
	const ask = async (uri: string, ofUser: Promise<unknown>): Promise<Settings> => {
		const section = await ofUser;
		return toSettings(section, await projects.of(uri, readUser(section)));
	};
	return {
		of(uri) {
			const settings = known.get(uri) ?? ask(uri, sectionFor(uri));
			known.set(uri, settings);
			return settings;
		},
		ofFile(uri) {
			const folder = parentOf(uri) ?? uri;
			const section = byFolder.get(folder) ?? sectionFor(folder);
			byFolder.set(folder, section);
			return known.get(uri) ?? ask(uri, section);
		},
		listen: (changed) => void listeners.push(changed),
	};
}

/** One section over another: some editors answer with an empty one and have sent theirs when they started. */
function over(below: unknown, above: unknown): unknown {
	if (!isRecord(below) || !isRecord(above)) return above || below;
	const said = Object.entries(above).filter(([, value]) => value !== null && value !== undefined);
	return { ...below, ...Object.fromEntries(said) };
}

/** Reads sections that say the same into the very same settings, and tells once of what is wrong in them. */
function readingUser({ console }: Connection): (section: unknown) => UserSettings {
	const known = new Map<string, UserSettings>();
	return (section) => {
		const key = JSON.stringify(section) ?? '';
		const before = known.get(key);
		if (before) return before;
		const user = toUserSettings(section);
		for (const { path, message } of readSettings(user.rules).problems)
			console.warn(`transcript.rules.${path.join('.')}: ${message}`);
		known.set(key, user);
		return user;
	};
}

async function askForNotices({ connection, client, initialized }: ConfigurationSources): Promise<void> {
	if (!client.configurationNotices) return;
	try {
		await initialized;
		await connection.client.register(DidChangeConfigurationNotification.type, { section: 'transcript' });
	} catch (error) {
		connection.console.error(`No notice of changed settings will come: ${describeError(error)}`);
	}
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

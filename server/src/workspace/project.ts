import type { DeclaredName } from '../model/convention.ts';
import { configNames, type ReadConfig, readConfig } from './config.ts';
import { type FileSettings, noConfig, settingsFor, type UserSettings } from './fileSettings.ts';
import type { Files } from './files.ts';
import { type ReadRoster, readRoster, rosterFormatOf, rosterNames } from './roster.ts';
import { nameOf, parentOf, relativePath, resolveUri, samePlace } from './uri.ts';

/** What a file's project says of it. */
export interface Project {
	readonly settings: FileSettings;
	/** Everybody whom the rosters declare; files with the same rosters get the very same list. */
	readonly people: readonly DeclaredName[];
	/** The address of the configuration file; undefined where there is none. */
	readonly config: string | undefined;
	/** The addresses of the rosters. */
	readonly rosters: readonly string[];
	/** Rosters that somebody named or that stand there, and the configuration, where they cannot be read. */
	readonly missing: readonly string[];
}

/** Finds what files belong to. Remembers all that it read: make a new one when a configuration or roster changed. */
export interface Projects {
	/** `openFolder` is where the paths in the user's settings start; without it they start at the file's own folder. */
	of(uri: string, user: UserSettings, openFolder?: string): Promise<Project>;
	/** A configuration and its problems, by its address. */
	config(uri: string): Promise<ReadConfig | undefined>;
	/** A roster and its problems, by its address. */
	roster(uri: string): Promise<ReadRoster | undefined>;
}

/**
 * Looks for configurations and rosters through some files: the nearest of each, from a file's folder upward. `onlyConfig`
 * is the address of a configuration that holds instead of the nearest.
 */
export function projectsIn(files: Files, onlyConfig?: string): Projects {
	const lists = new Map<string, Promise<readonly string[]>>();
	const configs = new Map<string, Promise<ReadConfig | undefined>>();
	const rosters = new Map<string, Promise<ReadRoster | undefined>>();
	const people = new Map<string, readonly DeclaredName[]>();
	const list = (folder: string) => once(lists, folder, () => files.list(folder));
	const config = (uri: string) =>
		once(configs, uri, async () => {
			const text = await files.readText(uri);
			return text === undefined ? undefined : readConfig(text);
		});
	const roster = (uri: string) =>
		once(rosters, uri, async () => {
			const text = await files.readText(uri);
			return text === undefined ? undefined : readRoster(text, rosterFormatOf(nameOf(uri)), uri);
		});

	const of: Projects['of'] = async (uri, user, openFolder) => {
		const configUri = onlyConfig ?? (await nearest(uri, configNames, list));
		const folder = configUri === undefined ? undefined : parentOf(configUri);
		const read = configUri === undefined ? undefined : await config(configUri);
		const path = folder === undefined ? undefined : relativePath(folder, uri);
		const settings = settingsFor(user, read?.config ?? noConfig, path);
		const base = (settings.rosterOfProject ? folder : openFolder) ?? parentOf(uri) ?? uri;
		const named = settings.roster?.map((place) => resolveUri(base, place));
		const found = named ?? [await nearest(uri, rosterNames, list)].flatMap((place) => place ?? []);
		const readRosters = await Promise.all(
			found.map((place) => (samePlace(place, base) ? roster(place) : Promise.resolve(undefined))),
		);
		const there = found.filter((_, index) => readRosters[index] !== undefined);
		const key = there.join('\n');
		const declared = people.get(key) ?? readRosters.flatMap((one) => one?.people ?? []);
		people.set(key, declared);
		const unread = configUri !== undefined && read === undefined ? [configUri] : [];
		const missing = [...unread, ...found.filter((place) => !there.includes(place))];
		return { settings, people: declared, config: configUri, rosters: there, missing };
	};
	return { of, config, roster };
}

/** The first of some names that stands in a file's folder, else in the folder above, and so on. */
async function nearest(
	uri: string,
	names: readonly string[],
	list: (folder: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
	for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
		const there = await list(folder);
		const name = names.find((one) => there.includes(one));
		if (name !== undefined) return resolveUri(folder, name);
	}
	return undefined;
}

function once<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
	const answer = known.get(key) ?? ask();
	known.set(key, answer);
	return answer;
}

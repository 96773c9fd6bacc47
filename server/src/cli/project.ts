import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles, pathOf as filePathOf } from '../disk/files.ts';
import { readSource } from '../disk/source.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { DeclaredName } from '../model/convention.ts';
import { type Parsed, parse } from '../parser/parse.ts';
import { appendAll } from '../text/appendAll.ts';
import { splitLines } from '../text/lines.ts';
import type { UserSettings } from '../workspace/fileSettings.ts';
import { type Projects, projectsIn } from '../workspace/project.ts';
import type { Problem } from '../yaml/readYaml.ts';

/** What flags say of how files are read and checked; every command that reads transcripts takes them. */
export interface ReadingOptions {
	/** `--convention`: what a configuration file says of it gives way. */
	readonly convention?: string | undefined;
	/** `--config`: instead of the nearest configuration file. */
	readonly config?: string | undefined;
	/** Severities by rule, from `--rule`. */
	readonly rules?: Readonly<Record<string, string>> | undefined;
}

/** How one file is read and checked: its configuration and roster, with what flags change. */
export interface Project {
	readonly parse: (text: string) => Parsed;
	readonly settings: LintSettings;
	/** The id of a convention, or `auto`. */
	readonly convention: string;
	/** The paths of what was read. */
	readonly files: { readonly config: string | null; readonly rosters: readonly string[] };
	/** What is wrong with the configuration and the rosters, with the place, one message each. */
	readonly problems: readonly string[];
	/** False where the configuration or a roster cannot be read: what is found may not be what they ask for. */
	readonly complete: boolean;
	/** Another one wherever something else holds: settings, people, conventions, problems. */
	readonly fingerprint: string;
}

/** The project that a file belongs to; that of the current folder for standard input. */
export async function projectOf(file: string, options: ReadingOptions): Promise<Project> {
	const { projects, user } = known.get(options) ?? opened(options);
	const { settings, people, config, rosters, missing } = await projects.of(addressOf(file), user);
	const problems = [
		...(config === undefined ? [] : told(config, (await projects.config(config))?.problems)),
		...missing.map(unread),
	];
	for (const roster of rosters) appendAll(problems, told(roster, (await projects.roster(roster))?.problems));
	const { convention, labels, lint } = settings;
	return {
		parse: (text) => parse(splitLines(text), { convention, roster: people, file, ...(labels && { labels }) }),
		settings: lint,
		convention,
		files: { config: config === undefined ? null : pathOf(config), rosters: rosters.map(pathOf) },
		problems,
		complete: missing.length === 0,
		get fingerprint() {
			return fingerprintOf(lint, people, [convention, labels, problems]);
		},
	};
}

const fingerprints = new WeakMap<LintSettings, WeakMap<readonly DeclaredName[], string>>();

/** Files share their settings and people, so the large part is worked out once. */
function fingerprintOf(settings: LintSettings, people: readonly DeclaredName[], rest: readonly unknown[]): string {
	const known = fingerprints.get(settings) ?? new WeakMap<readonly DeclaredName[], string>();
	fingerprints.set(settings, known);
	const rules = () => settings.map(({ rule, severity, options }) => [rule.id, severity, options]);
	const large = known.get(people) ?? hashOf([rules(), people]);
	known.set(people, large);
	return hashOf([large, rest]);
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

interface Opened {
	readonly projects: Projects;
	readonly user: UserSettings;
}

const known = new WeakMap<ReadingOptions, Opened>();

/** What was read of projects is kept as long as the options that it was read with: files share most of it. */
function opened(options: ReadingOptions): Opened {
	const { config, convention, rules = {} } = options;
	const projects = projectsIn(diskFiles, config === undefined ? undefined : addressOf(config));
	const user = { flags: { rules, ...(convention !== undefined && { convention }) } };
	known.set(options, { projects, user });
	return { projects, user };
}

const addressOf = (file: string): string => pathToFileURL(resolve(file)).href;

/** From the current folder on, where it is there or below; an address that is no file of this machine as it is. */
function pathOf(uri: string): string {
	const whole = filePathOf(uri);
	if (whole === undefined) return uri;
	const path = relative('', whole);
	return path.startsWith('..') ? whole : path;
}

/** Why a configuration or roster could not be read. */
function unread(uri: string): string {
	const path = filePathOf(uri);
	if (path === undefined) return `${uri}: this is no file of this machine, and it is not read`;
	const source = readSource(path);
	return `${pathOf(uri)}: ${'problem' in source ? source.problem : 'it could not be read'}; nothing of it counts`;
}

const told = (uri: string, problems: readonly Problem[] = []): readonly string[] =>
	problems.map(({ range, message }) => {
		const { line, character } = range.start;
		return `${pathOf(uri)}:${line + 1}:${character + 1}: ${message}`;
	});

/** Why `--config` cannot be had, in a sentence; undefined where it can. */
export function configComplaint({ config }: ReadingOptions): string | undefined {
	const source = config === undefined ? undefined : readSource(config);
	return source && 'problem' in source ? `--config ${config}: ${source.problem}.` : undefined;
}

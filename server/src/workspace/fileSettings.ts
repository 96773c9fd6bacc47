import picomatch from 'picomatch/posix.js';
import { nameKey } from '../conventions/names.ts';
import { type LintSettings, readSettings, type SettingProblem } from '../lint/settings.ts';
import type { ToldLabels } from '../parser/labels/told.ts';
import { remembered } from '../text/remembered.ts';
import type { ConfigSection, ProjectConfig } from './config.ts';
import { mergeRules, type RawRules } from './rawRules.ts';

/** What somebody set for all their files: in the editor, or by nothing at all. */
export interface UserSettings {
	/** The id of a convention; `auto` or nothing leaves it to the text. */
	readonly convention?: string;
	/** Paths of roster files from the open folder on. */
	readonly roster?: readonly string[];
	readonly rules?: RawRules;
	/** What wins over everything else: the flags of a command. */
	readonly flags?: ConfigSection;
}

/** What holds for one file. */
export interface FileSettings {
	readonly convention: string;
	/** Undefined where nobody named a roster: then the nearest one counts. */
	readonly roster: readonly string[] | undefined;
	/** True where the paths in `roster` start at the configuration's folder, false where at the open folder. */
	readonly rosterOfProject: boolean;
	/** Of the configuration and its overrides together; the last word on a name counts. */
	readonly labels?: ToldLabels;
	/** Topics to annotate with, those of the configuration and of its overrides. */
	readonly tags: readonly string[];
	readonly lint: LintSettings;
	/** What is wrong with the user's settings; a project's problems are found when its file is read. */
	readonly problems: readonly SettingProblem[];
}

/**
 * What holds for a file. The project's file wins over the user's settings, rule by rule and option by option, so that
 * everybody who works on a collection sees the same findings; an override wins over the rest of its file, and a later
 * override over an earlier one. Files for which the same overrides hold get the very same object.
 *
 * `path` is the file's path from the configuration's folder on, with slashes; undefined for a file outside of it.
 */
export function settingsFor(user: UserSettings, project: ProjectConfig, path: string | undefined): FileSettings {
	const matching = overridesOf(project).flatMap(({ matches }, index) =>
		path !== undefined && matches(path) ? [index] : [],
	);
	const byUser = memory.get(project) ?? new WeakMap<UserSettings, Map<string, FileSettings>>();
	memory.set(project, byUser);
	const known = byUser.get(user) ?? new Map<string, FileSettings>();
	byUser.set(user, known);
	const key = matching.join();
	const settings =
		known.get(key) ??
		layered(user, [
			project,
			...matching.flatMap((at) => project.overrides[at] ?? []),
			...(user.flags ? [user.flags] : []),
		]);
	known.set(key, settings);
	return settings;
}

/** A project without a configuration. */
export const noConfig: ProjectConfig = { rules: {}, overrides: [] };

const memory = new WeakMap<ProjectConfig, WeakMap<UserSettings, Map<string, FileSettings>>>();

function layered(user: UserSettings, sections: readonly ConfigSection[]): FileSettings {
	const own = readSettings(user.rules ?? {});
	const rules = sections.reduce((merged, section) => mergeRules(merged, section.rules), user.rules ?? {});
	const convention = sections.findLast((section) => section.convention !== undefined)?.convention;
	const roster = sections.findLast((section) => section.roster !== undefined)?.roster;
	const labels = sections.reduce<ToldLabels | undefined>(
		(before, section) => (section.labels ? overruled(before, section.labels) : before),
		undefined,
	);
	return {
		...(labels && { labels }),
		tags: [...new Set(sections.flatMap(({ tags = [] }) => tags.map((tag) => tag.trim()).filter((tag) => tag !== '')))],
		convention: convention ?? user.convention ?? 'auto',
		roster: roster ?? (user.roster?.length === 0 ? undefined : user.roster),
		rosterOfProject: roster !== undefined,
		lint: readSettings(rules).settings,
		problems: own.problems,
	};
}

/** What was said before, less what is said otherwise now. */
function overruled(before: ToldLabels | undefined, now: ToldLabels): ToldLabels {
	const said = new Set([...now.accept, ...now.reject].map(nameKey));
	const still = (entries: readonly string[] = []) => entries.filter((entry) => !said.has(nameKey(entry)));
	return { accept: [...still(before?.accept), ...now.accept], reject: [...still(before?.reject), ...now.reject] };
}

const overridesOf = remembered(({ overrides }: ProjectConfig) =>
	overrides.map(({ files }) => ({ matches: matchingGlobs(files) })),
);

/**
 * True for the paths, from a configuration's folder on and with slashes, that one of its globs means. A glob without a
 * slash matches in every folder, as in ignore files.
 */
export const matchingGlobs = (globs: readonly string[]): ((path: string) => boolean) =>
	picomatch(
		globs.map((glob) => (glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`)),
		{ dot: true },
	);

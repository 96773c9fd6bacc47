import type { InlayHintOptions } from '../features/inlayHints.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { ParseOptions } from '../parser/parse.ts';
import type { UserSettings } from '../workspace/fileSettings.ts';
import type { Project } from '../workspace/project.ts';
import { isRecord, textsIn } from '../workspace/values.ts';

/** What is set for a document: by its project, by the user, by nobody. */
export interface Settings {
	readonly parse: ParseOptions;
	readonly lint: LintSettings;
	readonly inlayHints: InlayHintOptions;
	/** Whether figures stand above sections, exchanges and first turns. */
	readonly codeLens: boolean;
	/** Topics to annotate with. */
	readonly tags: readonly string[];
	/** The addresses of the rosters beside the document. */
	readonly rosters: readonly string[];
}

/** What the `transcript` section of a client's settings says of how files are read and checked. */
export function toUserSettings(section: unknown): UserSettings {
	const { convention, roster, rules, conventionOfFile } = isRecord(section) ? section : {};
	const rosters = textsIn(roster)?.filter((place) => place.trim() !== '');
	return {
		...(typeof convention === 'string' && { convention }),
		...(rosters && { roster: rosters }),
		...(isRecord(rules) && { rules }),
		...(typeof conventionOfFile === 'string' && { flags: { convention: conventionOfFile, rules: {} } }),
	};
}

/** A section of a client's settings, below what the document's project says; what is missing or unfit takes its default. */
export function toSettings(
	section: unknown,
	{ settings, people, rosters }: Pick<Project, 'settings' | 'people' | 'rosters'>,
): Settings {
	const { inlayHints, codeLens } = isRecord(section) ? section : {};
	const hints = isRecord(inlayHints) ? inlayHints : {};
	return {
		parse: {
			convention: settings.convention,
			roster: people,
			...(settings.labels && { labels: settings.labels }),
		},
		lint: settings.lint,
		tags: settings.tags,
		inlayHints: {
			continuingSpeaker: hints.continuingSpeaker === true,
			declaredName: hints.declaredName !== false,
		},
		codeLens: isRecord(codeLens) && codeLens.enabled === true,
		rosters,
	};
}

/** The section of settings that are sent unasked: some clients send it alone, some with all the rest. */
export const sectionOf = (settings: unknown): unknown =>
	isRecord(settings) && isRecord(settings.transcript) ? settings.transcript : settings;

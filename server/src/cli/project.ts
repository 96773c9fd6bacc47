import type { LintSettings } from '../lint/settings.ts';
import { readSettings } from '../lint/settings.ts';
import { type Parsed, parse } from '../parser/parse.ts';
import { splitLines } from '../text/lines.ts';

/** What flags say of how files are read and checked; every command that reads transcripts takes them. */
export interface ReadingOptions {
	/** `--convention`: what a configuration file says of it gives way. */
	readonly convention: string | undefined;
	/** `--config`: instead of the nearest configuration file. */
	readonly config: string | undefined;
}

/** How one file is read and checked: its configuration, with what flags change. */
export interface Project {
	readonly parse: (text: string) => Parsed;
	readonly settings: LintSettings;
	/** What is wrong with the configuration, a line for each. */
	readonly problems: readonly string[];
}

/** The project that a file belongs to; `rules` are severities by rule, which come before what the configuration says. */
export async function projectOf(
	_file: string,
	options: ReadingOptions,
	rules: Readonly<Record<string, string>> = {},
): Promise<Project> {
	const { convention } = options;
	return {
		parse: (text) => parse(splitLines(text), convention === undefined ? {} : { convention }),
		settings: readSettings(rules).settings,
		problems: [],
	};
}

import type { Diagnostic } from '../../lint/lint.ts';
import type { ConventionId } from '../../model/label.ts';
import type { Parsed } from '../../parser/parse.ts';

/** What was found in a file, ready to be written. */
export interface FileReport {
	readonly file: string;
	readonly convention: ConventionId;
	/** The text that the findings are of: after fixing, where files are fixed. */
	readonly transcript: Parsed;
	/** Those that are to be written, in order; their fixes are proven. */
	readonly diagnostics: readonly Diagnostic[];
	/** What fixing would change, where it is only shown: a unified diff, empty where nothing would. */
	readonly diff: string | undefined;
	/** Fixes made, or that would be made. */
	readonly fixed: number;
}

/** What a report of several files needs to know in the end. */
export interface Summary {
	/** Findings, fixes and files by name, over all files. */
	readonly counts: ReadonlyMap<string, number>;
	/** What could not be read, and why. */
	readonly failures: readonly string[];
	readonly color: boolean;
	/** True where fixes were only shown. */
	readonly dryRun: boolean;
}

/** One way to write findings. Each file's part is made by itself, so that nothing but text has to be kept or sent. */
export interface Reporter {
	readonly begin: () => string;
	/** Empty for a file that nothing is to be said of. */
	readonly entry: (report: FileReport, color: boolean) => string;
	/** Between two entries that are not empty. */
	readonly separator: string;
	/** Puts all entries in another order once they are there; without it each is written as soon as it is its turn. */
	readonly arrange?: (entries: string) => string;
	readonly end: (summary: Summary) => string;
}

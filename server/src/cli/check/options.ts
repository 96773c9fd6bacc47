import type { LabelUse } from '../../facts/misspellings/compare.ts';
import type { ReadingOptions } from '../project.ts';

/** How findings are written. */
export const reportFormats = ['text', 'json', 'sarif', 'github', 'junit', 'checkstyle', 'gitlab'] as const;

/** The id of a way to write findings. */
export type ReportFormat = (typeof reportFormats)[number];

/** What `check` was told. */
export interface CheckOptions extends ReadingOptions {
	readonly format: ReportFormat;
	/** `write` changes files, `show` says what would change. */
	readonly fix: 'no' | 'write' | 'show';
	/** Whether an outcome tells the names of its file. */
	readonly tellsNames?: boolean;
	/** The names in the labels of all files, for those of one to be held against. */
	readonly names?: readonly (readonly LabelUse[])[];
	/** How many problems of each file were fixed before, when it was checked alone. */
	readonly fixedBefore?: Readonly<Record<string, number>>;
	/** Whether every turn must be verified by somebody. */
	readonly requireVerified: boolean;
	/** Findings below error are counted and not written. */
	readonly quiet: boolean;
	/** Whether text is coloured. */
	readonly color: boolean;
	/** Whether a person reads along: patches are shown then as a terminal may have them. */
	readonly terminal: boolean;
}

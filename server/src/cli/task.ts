import type { LabelUse } from '../facts/misspellings/compare.ts';
import type { AnnotationsOptions } from './annotations/options.ts';
import type { CheckOptions } from './check/options.ts';
import type { CuesOptions } from './cues/options.ts';
import type { ExportOptions } from './export/options.ts';
import type { RenameOptions } from './rename/options.ts';
import type { StatsOptions } from './stats/options.ts';

/** What is to be done with each file. Plain data, so that it can be sent to another thread. */
export type Task =
	| { readonly name: 'check'; readonly options: CheckOptions }
	| { readonly name: 'export'; readonly options: ExportOptions }
	| { readonly name: 'stats'; readonly options: StatsOptions }
	| { readonly name: 'rename'; readonly options: RenameOptions }
	| { readonly name: 'annotations'; readonly options: AnnotationsOptions }
	| { readonly name: 'cues'; readonly options: CuesOptions };

/** What came of one file. Plain data too. */
export interface Outcome {
	/** For standard output; empty where there is nothing to say of the file. */
	readonly output: string;
	/** For standard error, a line each. */
	readonly messages: readonly string[];
	/** True where the file could not be read, or what was asked for could not be made of it. */
	readonly failed: boolean;
	/** Numbers to add up over all files: findings by severity, fixes. */
	readonly counts: Readonly<Record<string, number>>;
	/** The names in its labels and those it declares, where a task was to tell them. */
	readonly names?: { readonly uses: readonly LabelUse[]; readonly declared: readonly string[] };
}

/** An outcome that says nothing. */
export const emptyOutcome: Outcome = { output: '', messages: [], failed: false, counts: {} };

/** The outcome of a file that could not be read or written. */
export const failedOutcome = (file: string, problem: string): Outcome => ({
	...emptyOutcome,
	messages: [`${file}: ${problem}`],
	failed: true,
});

import type { ReadingOptions } from '../project.ts';

/** What `rename` was told. */
export interface RenameOptions extends ReadingOptions {
	readonly from: string;
	readonly to: string;
	/** Shows a patch and writes nothing. */
	readonly dryRun: boolean;
}

import type { ReadingOptions } from '../project.ts';

/** What `export` was told. */
export interface ExportOptions extends ReadingOptions {
	/** The id of a format. */
	readonly to: string;
	/** Each export is a file in this folder; undefined where what is written goes to one place instead. */
	readonly folder: string | undefined;
}

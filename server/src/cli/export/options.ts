import type { ReadingOptions } from '../project.ts';

/** What `export` was told. */
export interface ExportOptions extends ReadingOptions {
	/** The id of a format. */
	readonly to: string;
	/** Each export is a file in this folder; undefined where what is written goes to one place instead. */
	readonly folder: string | undefined;
	/** The one file that is written, where the format is no text. */
	readonly file?: string | undefined;
	/** Names of those whose words are written; undefined for everybody. */
	readonly speakers?: readonly string[] | undefined;
	readonly sections: boolean;
	readonly times: boolean;
}

/** Our own requests about other formats, to import from and to export to; `protocol.ts` hands them on. */
import type { DocumentParams } from './documentParams.ts';
import type { WithoutNames } from './features/pseudonyms/pseudonymise.ts';

/** Asks which formats there are, for pickers. Answered with {@link KnownFormats}. */
export const formatsRequest = 'transcript/formats';

export interface KnownFormats {
	/** Endings of files that can be imported, without the dot. */
	readonly imports: readonly string[];
	readonly exports: readonly KnownFormat[];
}

export interface KnownFormat {
	readonly id: string;
	readonly title: string;
	/** Of files in it, with the dot. */
	readonly extension: string;
}

/** Asks for a transcript made of a file of another program. Answered with an {@link ImportResult}; nothing is written. */
export const importRequest = 'transcript/import';

export interface ImportParams {
	/** Of the file: its ending is evidence of what it is. */
	readonly name: string;
	/** What is in it, where that is text. */
	readonly text?: string;
	/** What is in it otherwise, a character for each byte. */
	readonly binary?: string;
	readonly to: 'md' | 'vtt' | 'srt';
	/** The id of a convention, for `md`. */
	readonly convention?: string;
}

/** The transcript, or in plain words why there is none. */
export type ImportResult =
	| {
			readonly text: string;
			/** The text of `<name>.words.json`; undefined where the file has no times of words. */
			readonly words?: string;
			/** What a person should know of how it was made. */
			readonly notes: readonly string[];
	  }
	| { readonly message: string };

/** Asks for an open document in another format. Answered with an {@link ExportResult}; nothing is written. */
export const exportRequest = 'transcript/export';

export interface ExportParams extends DocumentParams {
	/** The id of a format. */
	readonly to: string;
	/** Names of those whose words are written; everybody where it is missing. */
	readonly speakers?: readonly string[];
	/** Whether headings are written, and times where the format can be without. */
	readonly sections?: boolean;
	readonly times?: boolean;
}

/** The file, or in plain words why there is none. */
export type ExportResult =
	| {
			readonly text: string;
			/** The file where the format is no text, a character for each byte; `text` is empty then. */
			readonly binary?: string;
			readonly notes: readonly string[];
			/** Words that have no place in the format. */
			readonly leftOut: number;
	  }
	| { readonly message: string };

/** Asks for an open document with pseudonyms for all names. Answered with a {@link PseudonymiseResult}; nothing is written. */
export const pseudonymiseRequest = 'transcript/pseudonymise';

export interface PseudonymiseParams extends DocumentParams {
	/** What the key file holds; empty for a new one. */
	readonly key: string;
}

/** The text, its key and what may still tell who somebody is, or in plain words why there is none. */
export type PseudonymiseResult = WithoutNames | { readonly message: string };

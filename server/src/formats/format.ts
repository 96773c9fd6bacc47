import type { Exported } from './exported.ts';

/** A transcript in another format, or why it cannot be had. */
export type Written =
	| {
			readonly text: string;
			/** The file, where the format is no text; `text` is empty then. */
			readonly bytes?: Uint8Array;
			/** What a person should know of how it was made: times that were placed between others. */
			readonly notes?: readonly string[];
			/** Words of the transcript that the format cannot hold; none where it is missing. */
			readonly leftOut?: number;
	  }
	/** What is missing and what to do about it, in plain words. */
	| { readonly problem: string };

/** One format that transcripts are written in. */
export interface Format {
	/** As `--to` names it. */
	readonly id: string;
	/** A few plain words for menus and help. */
	readonly title: string;
	/** Of files in it, with the dot. */
	readonly extension: string;
	/** True where files in it are no text. */
	readonly binary?: boolean;
	/** Writes a transcript; `file` is how its file was named to us. Never throws. */
	write(file: string, transcript: Exported): Written;
}

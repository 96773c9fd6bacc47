/** Our own requests, where the Language Server Protocol has none. Types and names only: the client imports this file. */

/** Asks what a text is as a transcript, whether or not it is open as one. Answered with a {@link Summary}. */
export const summaryRequest = 'transcript/summary';

/** A document that the server has open, or the text of one that it has not. */
export type SummaryParams = { readonly textDocument: { readonly uri: string } } | { readonly text: string };

/** What a text is as a transcript. */
export interface Summary {
	/** The id of the convention that fits best. */
	readonly convention: string;
	readonly turns: number;
	/** Persons who speak, each counted once whatever they are called. */
	readonly speakers: number;
	readonly problems: number;
	/** Whether so much of the text is labelled speech that offering to treat it as a transcript is not a nuisance. */
	readonly looksLikeTranscript: boolean;
}

/** Our own requests about annotations; `protocol.ts` hands them on. */
import type { Target } from './annotations/event.ts';
import type { UnreadStretch } from './annotations/readEvents.ts';
import type { DocumentParams } from './documentParams.ts';
import type { AnnotationRows } from './features/annotations/annotationRows.ts';
import type { TaggedPassage } from './features/annotations/taggedPassages.ts';
import type { QuoteFormat } from './features/quote/writeQuotes.ts';
import type { Range } from './text/position.ts';

export type { AnchorDue } from './annotations/anchorsDue.ts';
export type { AnnotationEvent, Target as AnnotationTarget } from './annotations/event.ts';
export { annotationFileOf, isSameFile, transcriptOfAnnotations } from './annotations/fileNames.ts';
export { withEvents } from './annotations/writeEvents.ts';
export type { AnnotationReply, AnnotationRow, AnnotationRows, TurnRow } from './features/annotations/annotationRows.ts';
export type { TaggedPassage } from './features/annotations/taggedPassages.ts';
export type { QuoteFormat } from './features/quote/writeQuotes.ts';

/** Tells the server all annotation files of an open document: the client reads and writes them, wherever they lie. */
export const annotationFilesNotification = 'transcript/annotationFiles';

export interface AnnotationFilesParams extends DocumentParams {
	readonly files: readonly AnnotationFile[];
}

export interface AnnotationFile {
	readonly name: string;
	readonly text: string;
}

/** Asks what is shown of a document's annotations. Answered with `AnnotationRows` and what could not be read of the files. */
export const annotationsRequest = 'transcript/annotations';

export interface AnnotationsAnswer extends AnnotationRows {
	readonly unread: readonly (UnreadStretch & { readonly file: string })[];
	/** Topics of the project's configuration. */
	readonly tags: readonly string[];
}

/** Asks for what an annotation made at ranges is to hold: the turns that they touch, or the words selected. */
export const annotationTargetsRequest = 'transcript/annotationTargets';

export interface AnnotationTargetsParams extends DocumentParams {
	readonly type: Target['type'];
	readonly ranges: readonly Range[];
}

export type AnnotationTargets = { readonly targets: readonly Target[] } | { readonly message: string };

/** Asks which places saving should write down. Answered with `AnchorDue`s. */
export const anchorsRequest = 'transcript/anchors';

/** Tells that a person said where an annotation stands. */
export const confirmPlaceNotification = 'transcript/confirmPlace';

export interface ConfirmPlaceParams extends DocumentParams {
	readonly id: string;
	readonly range: Range;
}

/** Asks for what is said in a range as a quotation, of an empty range for all of the turn. Answered with a {@link QuoteAnswer}. */
export const quoteRequest = 'transcript/quote';

export interface QuoteParams extends DocumentParams {
	readonly range: Range;
	readonly format: QuoteFormat;
}

/** Undefined where nothing is said. */
export interface QuoteAnswer {
	readonly text?: string;
}

/**
 * Asks for the passages of a transcript that have a topic, open or not. The files are its annotation files, as the client has
 * them. Answered with {@link TaggedPassages}.
 */
export const taggedPassagesRequest = 'transcript/taggedPassages';

export interface TaggedPassages {
	readonly passages: readonly TaggedPassage[];
}

/** Our own requests about the recording of a transcript; `protocol.ts` hands them on. */
import type { DocumentParams } from './documentParams.ts';
import type { HeardTranscript } from './features/hearing/heardTranscript.ts';

export type { HeardTranscript, HeardTurn, HeardWords } from './features/hearing/heardTranscript.ts';
export type { RecordingsNamed } from './features/hearing/recordingsNamed.ts';

/** Asks where the recording of an open document may be. Answered with a `RecordingsNamed`. */
export const recordingsRequest = 'transcript/recordings';

export interface RecordingsParams extends DocumentParams {
	/** Folders in which recordings are kept: paths from the document's folder on. */
	readonly folders: readonly string[];
}

/** Asks when each word and turn of an open document is said. Answered with a {@link HeardTranscript} or null. */
export const heardRequest = 'transcript/heard';

export interface HeardParams extends DocumentParams {
	/** Of the recording, in seconds, where it is known. */
	readonly duration?: number;
	/** Asks for the times that are written alone: turns and words are left empty. */
	readonly only?: 'times';
}

export type HeardAnswer = HeardTranscript | null;

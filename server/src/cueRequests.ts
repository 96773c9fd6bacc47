/** Our own requests about the cues of captions; `protocol.ts` hands them on. */
import type { DocumentParams } from './documentParams.ts';
import type { CueChange } from './features/cues/changeCues.ts';
import type { TextEdit } from './text/edit.ts';
import type { Position } from './text/position.ts';

export type { CueChange } from './features/cues/changeCues.ts';
export type { CueLimits } from './features/cues/limits.ts';

/**
 * Changes when cues are shown and how much stands in each. Answered as an operation is: with edits that the client
 * applies and a title that it shows, or with a message.
 */
export const changeCuesRequest = 'transcript/changeCues';

export interface ChangeCuesParams extends DocumentParams {
	readonly change: CueChange;
}

export type ChangeCuesResult =
	| { readonly changes: Readonly<Record<string, readonly TextEdit[]>>; readonly title: string }
	| { readonly message: string };

/** Asks about the cue at a position: for a choice between cutting it and leaving it. Answered with a {@link CueAt} or null. */
export const cueAtRequest = 'transcript/cueAt';

export interface CueAtParams extends DocumentParams {
	readonly position: Position;
}

export interface CueAt {
	/** When a second cue would begin, as the file writes times; undefined where the cue cannot be cut here. */
	readonly cut?: { readonly time: string; readonly by: 'word' | 'share' };
	/** Seconds: when the first and the last cue of the file begin. */
	readonly first: number;
	readonly last: number;
}

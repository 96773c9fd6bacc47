/** What an annotation says of its target. Acts that a later version writes are kept and ignored. */
export type Act =
	/** Gives the writer's name. */
	| 'writer'
	/** The words and the speaker of a turn were checked and are right. */
	| 'verify'
	/** To be checked. */
	| 'question'
	| 'note'
	| 'reply'
	| 'resolve'
	/** Gives a topic to words. */
	| 'tag'
	/** Gives a turn to somebody to work on. */
	| 'assign'
	/** Tells where the target of an earlier event stands now. */
	| 'anchor'
	/** Takes earlier events back, for good. */
	| 'undo';

/** One line of an annotation file: something that one writer did. Nothing is ever changed in it afterwards. */
export interface AnnotationEvent {
	/** A ULID: 26 characters, Crockford's alphabet. */
	readonly id: string;
	/** UTC with milliseconds, ISO 8601. Sorts what is shown and decides nothing: clocks differ. */
	readonly at: string;
	/** The writer's id: eight lower-case letters and digits. */
	readonly by: string;
	/** An {@link Act}, or what a later version writes. */
	readonly act: string;
	readonly target?: Target;
	/** The event that a `reply`, `resolve` or `anchor` is about. */
	readonly to?: string | readonly string[];
	/** The words of a `note` or `reply`. */
	readonly body?: string;
	readonly tag?: string;
	/** Of a `writer`: their name or pseudonym. */
	readonly name?: string;
	/** Of an `assign`: who shall do it. */
	readonly assignee?: string;
	/** Of a `note`: the note that this one is the new wording of. */
	readonly replaces?: string;
	/** Of a `writer`: the version of the format. */
	readonly v?: number;
}

/**
 * The words that an annotation was made on. It is found again by its words; `line`, `start` and `before` only break ties.
 * The words are those of {@link annotatedTextOf}: labels and headings are none.
 */
export interface Target {
	readonly type: 'turn' | 'words' | 'section';
	/** The label's name as written; empty for speech that nobody has. */
	readonly speaker: string;
	/** The words as they are written, at most 200 characters, cut between words. */
	readonly exact: string;
	/** The last words where `exact` was cut, at most 60 characters. */
	readonly end?: string;
	/** 64-bit FNV-1a of all words marked (NFC, joined by one space, UTF-8): 16 hex digits. */
	readonly words: string;
	/** How many words are marked. */
	readonly count: number;
	/** The 40 characters of words before, cut between words, over the borders of turns. */
	readonly prefix: string;
	/** The 40 characters of words behind what `exact` holds. */
	readonly suffix: string;
	/** One-based, of the label or the first word. */
	readonly line: number;
	/** Seconds, where the turn has a time. */
	readonly start?: number;
	/** How many words stand before it in the transcript. */
	readonly before?: number;
	/** How many turns had these very words when it was marked, where it was more than one. */
	readonly alike?: number;
	/** Of words inside a turn: the turn that they stand in, so that an unchanged turn gives them back at once. */
	readonly within?: TurnOfWords;
	/** Of a section: its heading. */
	readonly heading?: string;
}

/** The turn that marked words stand in. */
export interface TurnOfWords {
	/** The hash of all its words, as in {@link Target}. */
	readonly words: string;
	readonly count: number;
	/** How many words of the turn stand before those marked. */
	readonly offset: number;
}

/** The ids that an event names in `to`. */
export const namedBy = ({ to }: AnnotationEvent): readonly string[] =>
	to === undefined ? [] : typeof to === 'string' ? [to] : to;

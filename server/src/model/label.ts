import type { Span } from '../text/position.ts';
import type { ConventionId } from './conventionId.ts';
import type { Timestamp } from './timestamp.ts';

export type { ConventionId };

/** What is wrong with how a label is written, though its name can be read. */
export type LabelDamage =
	/** `**Ann Lee: text.**`: emphasis closes after the speech. */
	| 'emphasis-around-speech'
	/** `**Ann Lee:* text`, `*Ann Lee:** text`: a mark too few on one side. */
	| 'uneven-emphasis'
	/** `**Ann Lee: **text`, `** Ann Lee:**`: spaces inside the emphasis, which Markdown then shows as stars. */
	| 'space-inside-emphasis'
	/** `**Ann Lee: text` or `Ann Lee:** text`: emphasis opened or closed but not both. */
	| 'unclosed-emphasis'
	/** `Ann Lee:: text`. */
	| 'double-colon'
	/** `AL; text`. */
	| 'semicolon'
	/** `QMS. LEE: text`, `. AL: text`: something stuck before the name. */
	| 'glued-prefix'
	/** `MS LEE: text` where a period belongs. */
	| 'missing-period'
	/** `**Ann:** **Ann:** text`. */
	| 'written-twice'
	/** `MS. LEE  text` where others have a colon. */
	| 'missing-colon';

/** How a label is marked and set off from the speech. */
export interface LabelMarkup {
	/** The emphasis marks that open the label: `**`, `__`, `*`, or none. */
	readonly emphasis: string;
	/** Where the delimiter stands in relation to the closing emphasis; `none` where there is no delimiter. */
	readonly colon: 'inside' | 'outside' | 'plain' | 'none';
	/** The delimiter as written, spaces left out: `:`, `：`, `.`, `-`, `;`, `::` or nothing. */
	readonly delimiter: string;
	/** What stands before the label on its line: indentation, a quote or list mark, a line number. */
	readonly lead: string;
}

/** A name as it is written in the text: who is meant is a matter for the facts. Offsets are of the label's line. */
export interface SpeakerLabel {
	/** Without markup, affiliation and time; spaces of any kind are one plain space each. */
	readonly name: string;
	readonly nameSpan: Span;
	/** In parentheses or after a comma: `(CNN)`. The span covers the brackets. */
	readonly affiliation?: { readonly text: string; readonly span: Span };
	readonly timestamp?: Timestamp;
	/** From the label's first mark to its last, spacing before the speech left out. */
	readonly span: Span;
	/** Where the speech begins; the line's length where none stands on it. */
	readonly speechAt: number;
	readonly markup: LabelMarkup;
	readonly damage: readonly LabelDamage[];
	/** The convention whose shape this is. */
	readonly convention: ConventionId;
}

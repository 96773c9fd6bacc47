import type { Span } from '../text/position.ts';
import type { SpeakerLabel } from './label.ts';
import type { Timestamp } from './timestamp.ts';

/**
 * What the lexer carries from one line to the next, as a word so that two states can be compared: `start`, `body`,
 * `metadata`, `comment`, `code` and its fence, or a state of a caption file.
 */
export type LineState = string;

/** A line that says nothing of who speaks. */
export interface PlainLine {
	readonly kind:
		| 'blank'
		/** Speech or any other prose. */
		| 'text'
		/** YAML front matter, its fences included. */
		| 'metadata'
		/** A code fence and what it holds. */
		| 'code'
		/** An HTML comment or a line of one; in captions a NOTE. */
		| 'comment'
		/** A row of a Markdown table. */
		| 'table'
		/** A list item; `text` lines may continue it. */
		| 'list'
		| 'quote'
		/** `---`, `***`, `===`: a thematic break, the underline of a heading, or a marker of a merge. */
		| 'rule'
		/** A cue identifier, `WEBVTT`, `STYLE` and its like: what a caption file needs beside its cues. */
		| 'captions'
		/** Words of a caption file that stand in no cue, so no player shows them. */
		| 'outside'
		/** What a record tells beside the talk: who comes to a chat and what they do there, who asks from here on. */
		| 'told'
		/** Who the label above is for, on a line of its own below the name: an office, a house. */
		| 'office'
		/** HTML, an image or a kramdown attribute alone on its line: markup that nobody spoke. */
		| 'markup';
	readonly text: string;
	/** In captions: where on the line somebody else begins to speak. */
	readonly changes?: readonly Change[];
}

/** A place in a cue where somebody begins to speak: a voice, a label, or a mark that names nobody. Offsets are of its line. */
export interface Change {
	/** Where the mark or the label begins. */
	readonly at: number;
	/** Where the speech begins. */
	readonly speechAt: number;
	/** Undefined where nobody is named: `>>`, a dash, a voice that is closed. */
	readonly label?: SpeakerLabel;
}

/**
 * An ATX heading, a text line with an underline below it, or a line that its letters and place make a heading: bold, in
 * capitals or numbered, with blanks around it.
 */
export interface HeadingLine {
	readonly kind: 'heading';
	readonly text: string;
	/** 1 to 6. */
	readonly level: number;
	/** Without marks, numbers kept. */
	readonly title: string;
	/** True where the heading began on a line above; the title is that of the whole. */
	readonly continues?: boolean;
}

/** A time alone on its line. */
export interface TimeLine {
	readonly kind: 'time';
	readonly text: string;
	readonly timestamp: Timestamp;
	/** A time of day, which is a message's below a name alone, and elsewhere what is said. */
	readonly ofDay?: true;
}

/** The line of a caption file that says when its cue is shown. */
export interface TimingLine {
	readonly kind: 'timing';
	readonly text: string;
	/** Seconds from the start of the recording; where only one of the two is written, both are that one. */
	readonly from: number;
	readonly to: number;
	/** Where the times and what stands between them are written. */
	readonly fromSpan?: Span;
	readonly arrowSpan: Span;
	readonly toSpan?: Span;
	/** Words behind the times, where no player shows them. */
	readonly words?: Span;
}

/** A line that looks like a label. Whether it is one is decided over the whole document. */
export interface CandidateLine {
	readonly kind: 'candidate';
	readonly text: string;
	readonly label: SpeakerLabel;
	/** The same label without the bare time behind its colon, where nothing else is on the line: `A: 7:30` may be an answer. */
	readonly beforeTime?: SpeakerLabel;
	/** The label where a bare time behind the name opens what is said: `Ann Lee – 10:30 suits me`, in a house that writes no times. */
	readonly timeOpens?: SpeakerLabel;
	/**
	 * The label where the dash behind the name, not the colon further on, sets off what is said; undefined where no dash
	 * stands there. Documents decide: `Ann Lee – Acme: …`, or `Ann Lee – One thing: …`.
	 */
	readonly beforeDash?: SpeakerLabel;
	/** What the line is where the label is not accepted. */
	readonly otherwise: PlainLine | HeadingLine | TimeLine;
	/** In captions: who begins to speak further on in the line. */
	readonly changes?: readonly Change[];
}

/** A candidate that was accepted: a turn begins here. */
export interface LabelLine {
	readonly kind: 'label';
	readonly text: string;
	readonly label: SpeakerLabel;
	/** In captions: who begins to speak further on in the line. */
	readonly changes?: readonly Change[];
}

/** A line as the lexer sees it, by itself. It knows nothing of its number, so it can be moved without being made anew. */
export type LexedLine = PlainLine | HeadingLine | TimeLine | TimingLine | CandidateLine;

/** A line after the whole document was weighed: a candidate has become a label or what it is otherwise. */
export type Line = PlainLine | HeadingLine | TimeLine | TimingLine | LabelLine;

/** The labels of a line in their order: one at most, but in captions, where a line may hold several voices. */
export function labelsOn(line: Line): readonly SpeakerLabel[] {
	const first = line.kind === 'label' ? [line.label] : [];
	const changes = (line.kind === 'label' || line.kind === 'text') && line.changes;
	return changes ? [...first, ...changes.flatMap(({ label }) => label ?? [])] : first;
}

import type { Span } from '../text/position.ts';
import type { ConventionId, SpeakerLabel } from './label.ts';

/** What goes into a label that is to be written. */
export interface LabelParts {
	readonly name: string;
	readonly affiliation?: string;
	/** As it is to stand in the text, brackets left out: `00:01:12`. */
	readonly time?: string;
}

/** A label read by the shape that most conventions share (a name, marks around it, a delimiter, a time). */
export type NamedLabel = Omit<SpeakerLabel, 'convention'>;

/** A line as conventions see it. */
export interface ReadLine {
	readonly text: string;
	/** The shared shape, where the line has it. */
	readonly named: NamedLabel | undefined;
}

/** Labels that are weighed together because the same thing sets them off. */
export type EvidenceGroup = 'remark' | 'timed' | 'period' | 'letter';

/** How the grammar finds a label: patterns of Oniguruma without groups, one behind the other from the start of a line. */
export interface ColouredLabel {
	readonly before: string;
	readonly name: string;
	readonly behind: string;
}

/** One way of writing down who speaks. */
export interface Convention {
	readonly id: ConventionId;
	/** A few plain words for menus. */
	readonly title: string;
	/** From 1 on among the commonest, which stand first in menus and docs; the others follow in the order of the list. */
	readonly menuPlace?: number;
	/** A short transcript of two turns. */
	readonly example: string;
	/** True where the label has its line to itself and the speech begins on the next. */
	readonly ownLine: boolean;
	/** Labels as they are written in it, in Markdown, for the table of the README. */
	readonly looksLike: string;
	/** Where it is found and what sets it apart, in one or two sentences for the docs. */
	readonly about: string;
	/** What a paragraph without a label usually means in it, for the docs. */
	readonly unlabelled: string;
	/** Labels that the grammar colours besides those that it knows by shapes that several conventions share. */
	readonly coloured?: readonly ColouredLabel[];
	/** What sets such labels off from other text, where it is not the marks of the single label. */
	readonly evidence?: EvidenceGroup;
	/** True where labels are letters that name nobody, such as `Q.` and `A.`. */
	readonly lettersOnly?: boolean;
	/** True where times are of the day, `22:25` hours and minutes. */
	readonly timesOfDay?: boolean;
	/** What is written for somebody whom nobody knows; a word where it is left out. */
	readonly placeholder?: string;
	/** The brackets around what happened and was not said; square ones where it is left out. */
	readonly eventBrackets?: 'round' | 'square';
	/** Reads a label of this convention at the start of a line by its shape alone; undefined where there is none. */
	read(line: ReadLine): NamedLabel | undefined;
	/** The label as this convention writes it; the space or line end before the speech is left out. */
	write(parts: LabelParts): string;
}

/** What a paragraph without a label means. */
export type Unlabelled = 'continues' | 'every-paragraph';

/** What was decided of a line that looks like a label. */
export interface Judgement {
	/** Zero-based line. */
	readonly line: number;
	readonly label: SpeakerLabel;
	/** How it is written, with `Name` for the name: `**Name:**`. */
	readonly shape: string;
	/** The sum of the evidence: above zero is accepted. */
	readonly score: number;
	readonly accepted: boolean;
	/** The evidence, strongest first, in the words of the code: for "why?" and for tests. */
	readonly reasons: readonly string[];
}

/** A person who is named outside of labels: by the document itself or by a roster beside it. */
export interface DeclaredName {
	readonly name: string;
	/** Other names under which labels may mean this person. */
	readonly aliases?: readonly string[];
	readonly initials?: string;
	readonly affiliation?: string;
	/** What the person does there: `moderator`, `host`, `Secretary General`. */
	readonly role?: string;
	readonly pronouns?: string;
	/** The address of a page about the person. */
	readonly link?: string;
	/** Zero-based line of the declaration, in the document or in the file of `uri`. */
	readonly line: number;
	readonly source: 'front-matter' | 'table' | 'list' | 'attendance' | 'roster';
	/** Where the declaration stands, when that is not the document: the roster's file. */
	readonly uri?: string;
	/** Where the name stands on its line, as far as the reader of the roster knows. */
	readonly span?: Span;
}

/** What was found out about how a document is written. */
export interface Detection {
	readonly main: ConventionId;
	/** True where the user's setting, not the text, named the convention. */
	readonly chosen: boolean;
	/** Accepted labels in each convention. */
	readonly counts: ReadonlyMap<ConventionId, number>;
	/** Every candidate, in order; made when they are asked for. */
	judgements(): readonly Judgement[];
	/** The lines, zero-based and in order, that look like labels and were taken for none, from the first label on. */
	rejected(): readonly number[];
	readonly unlabelled: Unlabelled;
	/** Names that are declared: front matter, attendee tables and lists, and the roster. */
	readonly declared: readonly DeclaredName[];
}

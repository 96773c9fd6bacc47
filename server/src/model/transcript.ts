import type { Range } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import type { Convention, Detection } from './convention.ts';
import type { SpeakerLabel } from './label.ts';
import { type Line, labelsOn } from './line.ts';

/**
 * A transcript as it is written: every line belongs to exactly one block, but for a line of captions on which somebody
 * else begins to speak: it ends one block and begins the next.
 * Blocks are values: their ranges start at their own first line, so an edit elsewhere leaves them as they are.
 */
export interface Transcript {
	readonly convention: Convention;
	/** Why this convention, and what each line that looks like a label was taken for. */
	readonly detection: Detection;
	readonly blocks: readonly Block[];
	/** The first line of each block, then the line count: one entry longer than `blocks`. Two blocks may share a line of captions. */
	readonly starts: readonly number[];
	readonly lines: readonly Line[];
	/** True for caption files: the speech stands in cues. */
	readonly captions: boolean;
	/** How a caption file is written; undefined for every other text. */
	readonly captionFormat: CaptionFormat | undefined;
	/** For a page that is read as a transcript of its own: the document that it stands in. */
	readonly surroundings?: PageSurroundings;
}

/** Something that only a whole document can answer. Answers that mean the same must be the same value. */
export type Question<Argument, Result> = (whole: Transcript, argument: Argument) => Result;

/** What a page may learn of its document. */
export interface PageSurroundings {
	readonly isFirst: boolean;
	readonly isLast: boolean;
	ask<Argument, Result>(question: Question<Argument, Result>, argument: Argument): Result;
}

/** The ways to write captions: https://www.w3.org/TR/webvtt1/, SubRip's `.srt`, YouTube's `.sbv`. */
export type CaptionFormat = 'webvtt' | 'srt' | 'sbv';

/** One of the four kinds of stretch that a transcript is made of. */
export type Block = Metadata | Heading | Turn | Prose;

interface Lines {
	readonly lines: readonly Line[];
}

/** YAML front matter with its fences. */
export interface Metadata extends Lines {
	readonly kind: 'metadata';
}

/** A heading line, its underline where it has one, and blank lines below. */
export interface Heading extends Lines {
	readonly kind: 'heading';
	/** 1 to 6. */
	readonly level: number;
	readonly title: string;
}

/** A label and the speech up to the next block; blank lines at its end are part of it. */
export interface Turn extends Lines {
	readonly kind: 'turn';
	readonly label: SpeakerLabel;
	/** What was said, paragraph by paragraph. Empty for a label without speech. */
	readonly paragraphs: readonly Paragraph[];
}

/** Whatever no label, heading or front matter covers: header, tables, events, and speech by nobody yet. */
export interface Prose extends Lines {
	readonly kind: 'prose';
	readonly paragraphs: readonly Paragraph[];
}

/** Lines without a blank between them that somebody may have spoken; code, comments and rules are none. */
export interface Paragraph {
	/** From its block's first line. On the label's line it begins after the label. */
	readonly range: Range;
	/** What its first line is: `label` on the label's own line, `list`, `table`, `quote`, `text`. */
	readonly kind: Line['kind'];
}

/** A block, the line it stands on (zero-based) and its place among the blocks. */
export interface Located<B extends Block = Block> {
	readonly block: B;
	readonly line: number;
	readonly index: number;
}

const isKind =
	<Kind extends Block['kind']>(kind: Kind) =>
	(block: Block): block is Extract<Block, { kind: Kind }> =>
		block.kind === kind;

/** Every block of one kind, in order. */
export function* locatedBlocks<Kind extends Block['kind']>(
	{ blocks, starts }: Transcript,
	kind: Kind,
): Generator<Located<Extract<Block, { kind: Kind }>>> {
	const wanted = isKind(kind);
	for (const [index, block] of blocks.entries()) {
		if (wanted(block)) yield { block, line: starts[index] ?? 0, index };
	}
}

/** Every turn, in order: one list for all that look at them. */
export const turnsIn = remembered((transcript: Transcript): readonly Located<Turn>[] => {
	const turns: Located<Turn>[] = [];
	let index = 0;
	for (const block of transcript.blocks) {
		if (block.kind === 'turn') turns.push({ block, line: transcript.starts[index] ?? 0, index });
		index++;
	}
	return turns;
});

/** The index of the block that holds a line, by binary search; the nearest block for a line out of bounds. */
export function blockIndexAt({ starts }: Pick<Transcript, 'starts'>, line: number): number {
	let low = 0;
	let high = Math.max(0, starts.length - 2);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The last line of a block to hold anything, zero-based and counted from the block's own first line. */
export function lastLineOf({ lines }: Block): number {
	let last = lines.length - 1;
	while (last > 0 && lines[last]?.kind === 'blank') last--;
	return last;
}

/** A label of a turn and its line, counted from the turn's first. */
export interface OwnLabel {
	readonly index: number;
	readonly label: SpeakerLabel;
}

/** The labels of a turn: one, but in captions, where each cue of a turn may have its voice again. */
export const voicesOf = ({ label, lines }: Turn): readonly OwnLabel[] =>
	lines.flatMap((line, index) =>
		labelsOn(line)
			.filter((own) => own === label || (own.name === label.name && (index > 0 || own.span.start > label.span.start)))
			.map((own) => ({ index, label: own })),
	);

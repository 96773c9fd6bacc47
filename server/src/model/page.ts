import { remembered } from '../text/remembered.ts';
import type { Line } from './line.ts';
import type { Block, Transcript, Turn } from './transcript.ts';

/**
 * Some turns in a row with what stands below each: a page is the same object in every version of a document in which its
 * lines are the same. It begins at a turn, but for the first, so that no speech runs over its end.
 */
export interface Page {
	readonly blocks: readonly Block[];
	/** From the page's first line; one entry longer than `blocks`. */
	readonly starts: readonly number[];
	readonly lines: readonly Line[];
}

/** A page in one version of a document. */
export interface PlacedPage {
	readonly page: Page;
	/** Zero-based, of its first line. */
	readonly line: number;
	/** Of its first block among the blocks of the document. */
	readonly index: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** So many lines or blocks end a page at the next turn, wherever a page ends by itself. */
const mostLines = 160;
const mostBlocks = 24;

const byFirstBlock = new WeakMap<Block, Page>();

/** The pages of a transcript, in order. */
export const pagesOf = remembered(({ blocks, starts, lines, captions }: Transcript): readonly PlacedPage[] => {
	// Blocks of captions share lines, and speech runs over them.
	if (captions) return [{ page: { blocks, starts, lines }, line: 0, index: 0, isFirst: true, isLast: true }];
	const placed: PlacedPage[] = [];
	for (let from = 0; from < blocks.length; ) {
		const line = starts[from] ?? 0;
		let to = from + 1;
		// The first page holds what stands above the first label, and that label's turn.
		let turns = blocks[from]?.kind === 'turn' ? 1 : 0;
		for (; to < blocks.length; to++) {
			const block = blocks[to];
			if (block?.kind !== 'turn') continue;
			const isFull = to - from >= mostBlocks || (starts[to] ?? 0) - line >= mostLines;
			if (turns > 0 && (isFull || beginsPage(block))) break;
			turns++;
		}
		const page = pageOf(blocks, from, to);
		placed.push({ page, line, index: from, isFirst: from === 0, isLast: to === blocks.length });
		from = to;
	}
	return placed;
});

/** One turn in eight or so begins a page, whatever stands around it: so an edit moves the ends of few pages. */
const beginsPage = remembered((turn: Turn): boolean => {
	const text = turn.lines[0]?.text ?? '';
	// Half a tag may stand on the line above.
	if (/^[^[\]()]{0,60}[\])]/.test(text.slice(turn.label.speechAt))) return false;
	let hash = text.length;
	for (let at = 0; at < text.length && at < 80; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
	return ((hash ^ (hash >>> 15)) & 7) === 0;
});

function pageOf(blocks: readonly Block[], from: number, to: number): Page {
	const [first] = blocks.slice(from, from + 1);
	const known = first && byFirstBlock.get(first);
	if (known && isMadeOf(known, blocks, from, to)) return known;
	const own = blocks.slice(from, to);
	const starts = [0];
	const lines: Line[] = [];
	for (const block of own) {
		for (const line of block.lines) lines.push(line);
		starts.push(lines.length);
	}
	const page = { blocks: own, starts, lines };
	if (first) byFirstBlock.set(first, page);
	return page;
}

function isMadeOf(page: Page, blocks: readonly Block[], from: number, to: number): boolean {
	if (page.blocks.length !== to - from) return false;
	for (let at = from; at < to; at++) if (page.blocks[at - from] !== blocks[at]) return false;
	return true;
}

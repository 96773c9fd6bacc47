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

/** Some pages in a row: what all of them have together is put together once for each. */
export interface Chapter {
	readonly pages: readonly Page[];
}

/** A page in one version of a document; the same object in every version in which it stands at the same place. */
export interface PlacedPage {
	readonly page: Page;
	/** Zero-based, of its first line. */
	readonly line: number;
	/** Of its first block among the blocks of the document. */
	readonly index: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
}

/** A chapter in one version of a document. */
export interface PlacedChapter {
	readonly chapter: Chapter;
	readonly pages: readonly PlacedPage[];
}

/** So many lines or blocks end a page at the next turn, wherever a page ends by itself. */
const mostLines = 160;
const mostBlocks = 24;
/** So many pages end a chapter, wherever a chapter ends by itself. */
const mostPages = 48;

const byFirstBlock = new WeakMap<Block, Page>();
const byFirstPage = new WeakMap<Page, Chapter>();
const placings = new WeakMap<Chapter, PlacedChapter>();

/** The pages of a transcript, in order. */
export const pagesOf = remembered((transcript: Transcript): readonly PlacedPage[] =>
	chaptersOf(transcript).flatMap(({ pages }) => pages),
);

/** The chapters of a transcript, in order. */
export const chaptersOf = remembered((transcript: Transcript): readonly PlacedChapter[] => {
	const pages = pagesIn(transcript);
	const placed: PlacedChapter[] = [];
	let [line, index] = [0, 0];
	for (let from = 0; from < pages.length; ) {
		let to = from + 1;
		while (to < pages.length && to - from < mostPages && !beginsChapter(pages[to])) to++;
		const chapter = chapterOf(pages.slice(from, to));
		const own = placedAt(chapter, line, index, from === 0, to === pages.length);
		placed.push(own);
		for (const page of chapter.pages) {
			line += page.lines.length;
			index += page.blocks.length;
		}
		from = to;
	}
	return placed;
});

function pagesIn(transcript: Transcript): readonly Page[] {
	const { blocks, starts } = transcript;
	const pages: Page[] = [];
	for (let from = 0; from < blocks.length; ) {
		const line = starts[from] ?? 0;
		let to = from + 1;
		// The first page holds what stands above the first label, and that label's turn.
		let turns = blocks[from]?.kind === 'turn' ? 1 : 0;
		for (; to < blocks.length; to++) {
			const block = blocks[to];
			if (block?.kind !== 'turn') continue;
			const isFull = to - from >= mostBlocks || (starts[to] ?? 0) - line >= mostLines;
			if (turns > 0 && (isFull || (hashOf(block) & 7) === 0) && beginsLine(transcript, to)) break;
			turns++;
		}
		pages.push(pageOf(transcript, from, to));
		from = to;
	}
	return pages;
}

/** False in captions for a block that begins on the line on which the one above ends. */
const beginsLine = ({ blocks, starts }: Transcript, index: number): boolean =>
	(starts[index - 1] ?? 0) + (blocks[index - 1]?.lines.length ?? 0) === starts[index];

/**
 * A number made of how a turn begins, whatever stands around it: one turn in eight or so begins a page, so that an edit
 * moves the ends of few pages. Odd where half a tag may stand on the line above.
 */
const hashOf = remembered((turn: Turn): number => {
	const text = turn.lines[0]?.text ?? '';
	if (/^[^[\]()]{0,60}[\])]/.test(text.slice(turn.label.speechAt))) return 1;
	let hash = text.length;
	for (let at = 0; at < text.length && at < 80; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
	return hash ^ (hash >>> 15);
});

/** One page in sixteen or so begins a chapter. */
function beginsChapter(page: Page | undefined): boolean {
	const first = page?.blocks[0];
	return first?.kind === 'turn' && ((hashOf(first) >> 3) & 15) === 0;
}

function chapterOf(pages: readonly Page[]): Chapter {
	const [first] = pages;
	const known = first && byFirstPage.get(first);
	if (known?.pages.length === pages.length && known.pages.every((page, index) => page === pages[index])) return known;
	const chapter = { pages };
	if (first) byFirstPage.set(first, chapter);
	return chapter;
}

function placedAt(chapter: Chapter, line: number, index: number, isFirst: boolean, isLast: boolean): PlacedChapter {
	const known = placings.get(chapter);
	const [first] = known?.pages ?? [];
	const last = known?.pages.at(-1);
	if (known && first?.line === line && first.index === index && first.isFirst === isFirst && last?.isLast === isLast)
		return known;
	let [atLine, atIndex] = [line, index];
	const pages = chapter.pages.map((page, at): PlacedPage => {
		const placed = {
			page,
			line: atLine,
			index: atIndex,
			isFirst: isFirst && at === 0,
			isLast: isLast && at === chapter.pages.length - 1,
		};
		atLine += page.lines.length;
		atIndex += page.blocks.length;
		return placed;
	});
	const placed = { chapter, pages };
	placings.set(chapter, placed);
	return placed;
}

function pageOf({ blocks, starts, lines }: Transcript, from: number, to: number): Page {
	const [first] = blocks.slice(from, from + 1);
	const known = first && byFirstBlock.get(first);
	if (known && isMadeOf(known, blocks, from, to)) return known;
	const line = starts[from] ?? 0;
	const page = {
		blocks: blocks.slice(from, to),
		starts: starts.slice(from, to + 1).map((start) => start - line),
		lines: lines.slice(line, starts[to]),
	};
	if (first) byFirstBlock.set(first, page);
	return page;
}

function isMadeOf(page: Page, blocks: readonly Block[], from: number, to: number): boolean {
	if (page.blocks.length !== to - from) return false;
	for (let at = from; at < to; at++) if (page.blocks[at - from] !== blocks[at]) return false;
	return true;
}

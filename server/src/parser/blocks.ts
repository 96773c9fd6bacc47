import type { Line } from '../model/line.ts';
import { type Block, blockIndexAt, type Paragraph, type Transcript } from '../model/transcript.ts';
import { countUpTo } from '../text/binarySearch.ts';
import { replacedItems, replacedLines, type Splice } from './splice.ts';

/** The blocks of a text, the first line of each, and the line count behind them. */
export type Blocks = Pick<Transcript, 'blocks' | 'starts'>;

/**
 * Groups decided lines into blocks. Where a block starts is decided by its first line and the block before it, never by
 * what comes later. Blocks that were made of the very same lines before are the same objects again: so an edit leaves
 * them as they are elsewhere.
 */
export function blocksOf(lines: readonly Line[]): Blocks {
	const blocks: Block[] = [];
	const starts: number[] = [];
	for (let start = 0; start < lines.length; ) {
		const block = blockFrom(lines, start);
		blocks.push(block);
		starts.push(start);
		start += block.lines.length;
	}
	return { blocks, starts: [...starts, lines.length] };
}

/** The same for the lines that an edit makes: groups them from the block above the edit until blocks begin as they did. */
export function blocksAfter(old: Blocks, lines: readonly Line[], { from, endOld, endNew }: Splice): Blocks {
	const shift = endNew - endOld;
	const first = from === 0 ? 0 : blockIndexAt(old, from - 1);
	const blocks: Block[] = [];
	const starts: number[] = [];
	let start = from === 0 ? 0 : (old.starts[first] ?? 0);
	let end = old.starts.length - 1;
	while (start < lines.length) {
		if (start >= endNew) {
			const same = countUpTo(old.starts, (line) => line < start - shift);
			if (old.starts[same] === start - shift) {
				end = same;
				break;
			}
		}
		const block = blockFrom(lines, start);
		blocks.push(block);
		starts.push(start);
		start += block.lines.length;
	}
	return {
		blocks: replacedItems(old.blocks, first, end, blocks),
		starts: replacedLines(old.starts, first, end, starts, shift),
	};
}

/** The block that begins at a line, which there must be. */
function blockFrom(lines: readonly Line[], start: number): Block {
	const [head = { kind: 'blank', text: '' }] = lines.slice(start, start + 1);
	let end = start + 1;
	for (let next = lines[end]; next && !startsBlock(next, head); next = lines[end]) end++;
	const known = memory.get(head);
	if (known && isMadeOf(known, lines, start, end)) return known;
	const block = close(head, lines.slice(start, end));
	memory.set(head, block);
	return block;
}

const memory = new WeakMap<Line, Block>();

function isMadeOf(block: Block, lines: readonly Line[], start: number, end: number): boolean {
	if (block.lines.length !== end - start) return false;
	for (let at = start; at < end; at++) if (block.lines[at - start] !== lines[at]) return false;
	return true;
}

function startsBlock(line: Line, head: Line): boolean {
	switch (line.kind) {
		case 'label':
			return true;
		case 'heading':
			return line.continues !== true;
		case 'metadata':
			return head.kind !== 'metadata';
		case 'blank':
			return false;
		case 'rule':
			return head.kind === 'metadata';
		default:
			return head.kind === 'heading' || head.kind === 'metadata';
	}
}

function close(head: Line, lines: readonly Line[]): Block {
	switch (head.kind) {
		case 'label':
			return { kind: 'turn', lines, label: head.label, paragraphs: paragraphsOf(lines) };
		case 'heading':
			return { kind: 'heading', lines, level: head.level, title: head.title };
		case 'metadata':
			return { kind: 'metadata', lines };
		default:
			return { kind: 'prose', lines, paragraphs: paragraphsOf(lines) };
	}
}

const spoken = new Set<Line['kind']>(['text', 'list', 'quote', 'table', 'label', 'told']);

/** Runs of lines that may be speech. */
function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let open:
		| { readonly start: { readonly line: number; readonly character: number }; readonly kind: Line['kind'] }
		| undefined;
	let end = { line: 0, character: 0 };
	const finish = () => {
		if (open) paragraphs.push({ range: { start: open.start, end }, kind: open.kind });
		open = undefined;
	};
	for (const [index, line] of lines.entries()) {
		if (!spoken.has(line.kind)) {
			finish();
			continue;
		}
		const character = line.kind === 'label' ? line.label.speechAt : 0;
		const ends = line.text.trimEnd().length;
		if (character >= ends && line.kind === 'label') continue;
		// What a log tells stands by itself, whatever lines are around it.
		if (open && (line.kind === 'told' || open.kind === 'told')) finish();
		open ??= { start: { line: index, character }, kind: line.kind };
		end = { line: index, character: Math.max(ends, character) };
	}
	finish();
	return paragraphs;
}

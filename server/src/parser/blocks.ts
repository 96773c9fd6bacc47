import type { Line } from '../model/line.ts';
import type { Block, Paragraph } from '../model/transcript.ts';

/**
 * Groups decided lines into blocks. Where a block starts is decided by its first line and the block before it, never by
 * what comes later. Blocks that were made of the very same lines before are the same objects again: so an edit leaves
 * them as they are elsewhere.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
	const blocks: Block[] = [];
	for (let start = 0; start < lines.length; ) {
		const head = lines[start];
		if (!head) break;
		let end = start + 1;
		for (let next = lines[end]; next && !startsBlock(next, head); next = lines[end]) end++;
		const known = memory.get(head);
		if (known && isMadeOf(known, lines, start, end)) blocks.push(known);
		else {
			const block = close(head, lines.slice(start, end));
			memory.set(head, block);
			blocks.push(block);
		}
		start = end;
	}
	return blocks;
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

const spoken = new Set<Line['kind']>(['text', 'list', 'quote', 'table', 'label']);

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
		open ??= { start: { line: index, character }, kind: line.kind };
		end = { line: index, character: Math.max(ends, character) };
	}
	finish();
	return paragraphs;
}

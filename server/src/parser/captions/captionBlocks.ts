import { isWordless, maskedText } from '../../captions/cueText.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Line } from '../../model/line.ts';
import { type Block, blockIndexAt, type Paragraph } from '../../model/transcript.ts';
import { countUpTo } from '../../text/binarySearch.ts';
import type { Blocks } from '../blocks.ts';
import { replacedItems, replacedLines, type Splice } from '../splice.ts';

/** Where a block begins. */
interface Start {
	readonly line: number;
	readonly at: number;
	readonly speechAt: number;
	readonly label?: SpeakerLabel | undefined;
	/** The block made here is remembered by it. */
	readonly key: object;
	readonly kind: 'turn' | 'prose' | 'outside' | 'metadata';
}

interface Known {
	readonly block: Block;
	readonly at: number;
	readonly end: number;
}

const memory = new WeakMap<object, Known>();

/**
 * Groups the lines of a caption file into blocks: a turn is a run of cues by one voice, and a voice that repeats begins
 * nothing. Where somebody begins to speak in the middle of a line, the line ends one block and begins the next.
 */
export function captionBlocks(lines: readonly Line[]): Blocks {
	const { blocks, starts } = blocksFrom(lines, 0, () => false);
	return { blocks, starts: [...starts, lines.length] };
}

/** The same for the lines that an edit makes: from the label above the edit until labels begin turns as they did. */
export function captionBlocksAfter(old: Blocks, lines: readonly Line[], { from, endOld, endNew }: Splice): Blocks {
	const shift = endNew - endOld;
	let first = blockIndexAt(old, Math.max(0, from - 1));
	while (first > 0 && !beginsWithLabel(old, first)) first--;
	const indexOf = (line: number) => countUpTo(old.starts, (start) => start < line - shift);
	const { blocks, starts, line } = blocksFrom(lines, old.starts[first] ?? 0, (at) => {
		const same = indexOf(at);
		return at >= endNew && old.starts[same] === at - shift && beginsWithLabel(old, same);
	});
	const end = line === lines.length ? old.blocks.length : indexOf(line);
	return {
		blocks: replacedItems(old.blocks, first, end, blocks),
		starts: replacedLines(old.starts, first, end, starts, shift),
	};
}

/** True for a turn that has its first line to itself: whatever stands above, it begins there. */
const beginsWithLabel = ({ blocks, starts }: Blocks, index: number): boolean => {
	const block = blocks[index];
	const above = blocks[index - 1];
	return block?.kind === 'turn' && (starts[index - 1] ?? 0) + (above?.lines.length ?? 0) === starts[index];
};

/** Blocks from a line on, up to the first line where a label begins a turn and `isEnd` holds; and that line. */
function blocksFrom(lines: readonly Line[], from: number, isEnd: (line: number) => boolean): Blocks & { line: number } {
	const blocks: Block[] = [];
	const starts: number[] = [];
	let open: Start | undefined;
	const close = (line: number, at: number) => {
		if (!open) return;
		blocks.push(blockOf(open, lines, line, at));
		starts.push(open.line);
	};
	for (let index = from; index < lines.length; index++) {
		const line = lines[index];
		if (!line) break;
		for (const start of startsOn(line, index, open)) {
			if (goesOn(start, open)) continue;
			close(index, start.at);
			open = start;
			if (index > from && start.at === 0 && start.kind === 'turn' && isEnd(index))
				return { blocks, starts, line: index };
		}
	}
	close(lines.length, 0);
	return { blocks, starts, line: lines.length };
}

function startsOn(line: Line, index: number, open: Start | undefined): readonly Start[] {
	const here = { line: index, at: 0, speechAt: 0, key: line };
	if (line.kind === 'metadata') return open?.kind === 'metadata' ? [] : [{ ...here, kind: 'metadata' }];
	const changes = 'changes' in line ? (line.changes ?? []) : [];
	const starts = changes.map(
		(change): Start => ({
			line: index,
			at: change.at,
			speechAt: change.label?.speechAt ?? change.speechAt,
			label: change.label,
			key: change,
			kind: change.label ? 'turn' : 'prose',
		}),
	);
	if (line.kind === 'label') {
		const { label } = line;
		return [{ line: index, at: 0, speechAt: label.speechAt, label, key: label, kind: 'turn' }, ...starts];
	}
	if (line.kind === 'outside' && open?.kind !== 'outside') return [{ ...here, kind: 'outside' }, ...starts];
	const isFirst = open === undefined || (open.kind === 'metadata' && line.kind !== 'blank');
	return isFirst && starts[0]?.at !== 0 ? [{ ...here, kind: 'prose' }, ...starts] : starts;
}

const goesOn = ({ kind, label }: Start, open: Start | undefined): boolean =>
	kind === 'turn' && label !== undefined && open?.label?.name === label.name;

function blockOf(start: Start, lines: readonly Line[], line: number, at: number): Block {
	const own = lines.slice(start.line, at > 0 ? line + 1 : line);
	const end = at > 0 ? at : Number.POSITIVE_INFINITY;
	const known = memory.get(start.key);
	if (known && known.at === start.at && known.end === end && isMadeOf(known.block, own)) return known.block;
	const block = makeBlock(start, own, end);
	memory.set(start.key, { block, at: start.at, end });
	return block;
}

const isMadeOf = ({ lines }: Block, own: readonly Line[]): boolean =>
	lines.length === own.length && own.every((line, index) => line === lines[index]);

function makeBlock({ kind, label, speechAt }: Start, lines: readonly Line[], end: number): Block {
	if (kind === 'metadata') return { kind, lines };
	const paragraphs = paragraphsOf(lines, speechAt, end, label ? 'label' : 'text');
	return label ? { kind: 'turn', lines, label, paragraphs } : { kind: 'prose', lines, paragraphs };
}

/**
 * Runs of lines that may be speech. A blank line or times between two cues end no paragraph; a line in brackets is one
 * of its own, and what stands in no cue does not run on from what does.
 */
function paragraphsOf(
	lines: readonly Line[],
	speechAt: number,
	endAt: number,
	first: Line['kind'],
): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let open:
		| { readonly start: Paragraph['range']['start']; readonly kind: Line['kind']; readonly alone: boolean }
		| undefined;
	let end = { line: 0, character: 0 };
	const finish = () => {
		if (open) paragraphs.push({ range: { start: open.start, end }, kind: open.kind });
		open = undefined;
	};
	for (const [index, line] of lines.entries()) {
		if (line.kind === 'blank' || line.kind === 'timing' || line.kind === 'captions') continue;
		if (line.kind !== 'text' && line.kind !== 'label' && line.kind !== 'outside') {
			finish();
			continue;
		}
		const character = index === 0 ? speechAt : 0;
		const last = index === lines.length - 1 ? Math.min(endAt, line.text.length) : line.text.length;
		const words = line.text.slice(character, last);
		const ends = character + words.trimEnd().length;
		if (words.trim() === '' && (index === 0 || open === undefined)) continue;
		const alone = line.kind === 'text' && isBracketed(words);
		if (open && (alone || open.alone || (open.kind === 'outside') !== (line.kind === 'outside'))) finish();
		open ??= {
			start: { line: index, character },
			kind: index === 0 && line.kind !== 'outside' ? first : line.kind,
			alone,
		};
		end = { line: index, character: Math.max(ends, character) };
	}
	finish();
	return paragraphs;
}

/** `[laughs]`, `<i>(applause)</i>`: a line that tells of a sound. */
const isBracketed = (words: string): boolean =>
	words.length < 240 && /^\s*[([][^()[\]]{1,200}[)\]][.:]?\s*$/.test(maskedText(words)) && !isWordless(words);

import type { Line } from '../model/line.ts';
import type { Block, Located, Prose, Transcript, Turn } from '../model/transcript.ts';
import type { Range } from '../text/position.ts';
import { shift } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { isEvent } from './events.ts';
import { headerOf } from './header.ts';
import { type Speaker, speakerNamed } from './speakers.ts';
import { linesIn } from './text.ts';

/** What one person says without a break: a turn with what continues it, or speech that no label covers. */
export interface Speech {
	/** Undefined for speech that no label covers. */
	readonly turn: Located<Turn> | undefined;
	/** Who the label means; undefined for speech that no label covers. */
	readonly speaker: Speaker | undefined;
	/** Where the words stand, paragraph by paragraph; empty for a label without speech. */
	readonly paragraphs: readonly Range[];
	/** Zero-based: the label's line, or the first line of speech. */
	readonly line: number;
	/** Zero-based: the last line that holds words; the label's line where there are none. */
	readonly endLine: number;
}

/** Something that happened and was not said: `(Laughter.)`, a break, the end. */
export interface Event {
	/** Zero-based. */
	readonly line: number;
	readonly text: string;
	readonly range: Range;
}

interface Read {
	readonly speech: readonly Speech[];
	readonly events: readonly Event[];
}

const read = remembered((transcript: Transcript): Read => {
	const { blocks, starts, detection } = transcript;
	const speech: Speech[] = [];
	const events: Event[] = [];
	const first = blocks.findIndex(({ kind }) => kind === 'turn');
	const headerEnd = headerOf(transcript)?.endLine ?? -1;
	const repeatsAfterHeads = labelsFollowHeads(blocks);
	let afterHead = false;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'heading') afterHead = true;
		if (block.kind !== 'turn' && block.kind !== 'prose') continue;
		const line = starts[index] ?? 0;
		const said: Range[] = [];
		for (const paragraph of block.paragraphs) {
			const range = shift(paragraph.range, line);
			const text = linesIn(transcript, range).join(' ');
			if (paragraph.kind !== 'label' && isEvent(text))
				events.push({ line: range.start.line, text: text.trim(), range });
			else if (range.start.line > headerEnd && isSpeechKind(block, paragraph.kind)) said.push(range);
		}
		if (block.kind === 'turn') {
			afterHead = false;
			const turn = { block, line, index };
			const speaker = speakerNamed(transcript, block.label.name);
			const [own, rest] = split(said, line, detection.unlabelled === 'every-paragraph');
			speech.push(toSpeech(turn, speaker, own, line));
			for (const range of rest) speech.push(toSpeech(undefined, undefined, [range], range.start.line));
		} else if (said.length > 0 && first >= 0) {
			const before = speech.at(-1);
			const continues = index > first && !(afterHead && repeatsAfterHeads) && before?.turn;
			if (continues && before) speech[speech.length - 1] = extended(before, said);
			else if (index < first || afterHead) {
				speech.push(toSpeech(undefined, undefined, said, said[0]?.start.line ?? line));
			}
		}
	}
	return { speech, events };
});

/** All that is said, in order. Empty where the text has no label at all: then nothing tells speech from other prose. */
export const speechOf = (transcript: Transcript): readonly Speech[] => read(transcript).speech;

/** What happened and was not said, in order. */
export const eventsOf = (transcript: Transcript): readonly Event[] => read(transcript).events;

/** Speech that no label covers; each run once. */
export const unattributedIn = (transcript: Transcript): readonly Speech[] =>
	speechOf(transcript).filter(({ turn }) => turn === undefined);

/** Tables and lists outside of turns list people and links; inside of turns they were read out or shown. */
const isSpeechKind = (block: Turn | Prose, kind: Line['kind']): boolean =>
	kind === 'text' || kind === 'label' || (block.kind === 'turn' && kind !== 'table') || kind === 'quote';

/** Where each paragraph has its label, a turn is its first paragraph. */
function split(said: readonly Range[], line: number, every: boolean): readonly [readonly Range[], readonly Range[]] {
	if (!every) return [said, []];
	const own = said.findIndex(({ start }) => start.line > line);
	const cut = own === 0 ? 1 : own < 0 ? said.length : own;
	return [said.slice(0, cut), said.slice(cut)];
}

const toSpeech = (
	turn: Located<Turn> | undefined,
	speaker: Speaker | undefined,
	paragraphs: readonly Range[],
	line: number,
): Speech => ({ turn, speaker, paragraphs, line, endLine: paragraphs.at(-1)?.end.line ?? line });

const extended = (speech: Speech, more: readonly Range[]): Speech => ({
	...speech,
	paragraphs: [...speech.paragraphs, ...more],
	endLine: more.at(-1)?.end.line ?? speech.endLine,
});

/** True where the house writes a label after each heading: speech without one there is a gap. */
function labelsFollowHeads(blocks: readonly Block[]): boolean {
	let labelled = 0;
	let heads = 0;
	for (const [index, { kind }] of blocks.entries()) {
		if (kind !== 'heading' || blocks[index + 1]?.kind === 'heading' || !blocks[index + 1]) continue;
		heads++;
		if (blocks[index + 1]?.kind === 'turn') labelled++;
	}
	return heads >= 4 && labelled >= heads * 0.8;
}

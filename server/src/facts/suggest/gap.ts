import { blockIndexAt, type Transcript } from '../../model/transcript.ts';
import { type Position, type Range, shiftRange } from '../../text/position.ts';
import { type Speech, speechOf } from '../speech/speech.ts';
import { speechIn } from '../speech/spokenText.ts';
import { type Call, callsIn } from './calls.ts';
import { type Conversation, conversationOf } from './conversation.ts';
import { partHeading } from './heading.ts';
import type { PossibleSpeaker } from './possibleSpeakers.ts';
import { type Said, saidIn, saidOf } from './said.ts';
import { habitTraitsOf } from './traits.ts';

/** Words whose speaker is asked for, and what stands around them. */
export interface Gap {
	readonly conversation: Conversation;
	readonly people: readonly PossibleSpeaker[];
	readonly said: Said;
	/** Where the words begin when they only begin within a turn or are part of no speech. */
	readonly start: Position | undefined;
	/** The index in the conversation of what the words are, or are a part of; what is counted of it is left out. */
	readonly at: number;
	/** True where they go on from a turn of somebody and only begin within it. */
	readonly inside: boolean;
	/** The index in the conversation of the speech before; −1 where there is none. */
	readonly indexBefore: number;
	/** Persons one, two … speeches before and after: −1 where no label tells or nothing is said. */
	readonly before: readonly number[];
	readonly after: readonly number[];
	/** The lines of their speeches, zero-based. */
	readonly linesBefore: readonly number[];
	readonly linesAfter: readonly number[];
	/** A heading in capitals in what was said before is left out of its tail: {@link Gap.heading}. */
	readonly saidBefore: Said | undefined;
	readonly saidAfter: Said | undefined;
	/** The heading in capitals that stands right above the words; empty for none. */
	readonly heading: string;
	readonly traits: readonly boolean[];
	readonly callsBefore: readonly Call[];
	readonly callsWithin: readonly Call[];
	readonly callsAfter: readonly Call[];
	/** Names in all that was said right before, where the end of it alone does not hold it; empty otherwise. */
	readonly callsEarlier: readonly Call[];
	/** How likely the speaker before is to be named again. */
	readonly repeats: number;
}

const reach = 24;

/** So much of what was said before is looked at for names, in UTF-16 units. */
const mostBefore = 4000;
const mostParagraphs = 20;

/**
 * The gap at a line (zero-based): all of a speech for its first paragraph or where no label covers it; what follows in
 * the turn for a later one. For a line that holds no speech, an empty gap at its place.
 */
export function gapAt(transcript: Transcript, line: number): Gap {
	const conversation = conversationOf(transcript);
	const { people, by, said, callers } = conversation;
	const speech = speechOf(transcript);
	const at = indexAt(speech, line);
	const own = speech[at];
	const within = own !== undefined && line <= own.endLine && line >= own.line;
	const cut = within && own.turn ? cutAt(conversation, own, line) : undefined;
	const whole = within ? said[at] : undefined;
	const first = cut || !within ? at : at - 1;
	const before = Array.from({ length: reach }, (_, index) => by[first - index] ?? -1);
	const later = Array.from({ length: reach }, (_, index) => by[at + 1 + index] ?? -1);
	const after = cut?.tail ? [by[at] ?? -1, ...later] : later;
	const loose = within ? undefined : looseAt(transcript, line);
	const words = cut?.rest ?? whole ?? (loose ? saidOf(transcript, [loose], line) : saidIn('', line, line));
	const lineOf = (index: number): number => said[index]?.line ?? 0;
	const linesBefore = before.map((_, index) => lineOf(first - index));
	const linesAfter = after.map((_, index) =>
		cut?.tail ? (index === 0 ? cut.tail.line : lineOf(at + index)) : lineOf(at + 1 + index),
	);
	const allBefore = cut?.head ?? said[first];
	const { spoken, heading } = partHeading(allBefore?.tail ?? '');
	const saidBefore = allBefore && { ...allBefore, tail: spoken };
	const saidAfter = cut?.tail ?? said[at + 1];
	return {
		conversation,
		people,
		said: words,
		start: cut?.start ?? loose?.start,
		at: within ? at : -1,
		inside: cut !== undefined,
		indexBefore: first,
		before,
		after,
		linesBefore,
		linesAfter,
		saidBefore,
		saidAfter,
		heading,
		traits: habitTraitsOf(words, saidBefore, saidAfter, before[0] ?? -1, after[0] ?? -1, callers),
		callsBefore: callsIn(saidBefore?.tail ?? '', callers),
		callsWithin: callsIn(words.head, callers),
		callsAfter: callsIn(saidAfter?.head ?? '', callers),
		callsEarlier: callsIn(textOf(transcript, cut?.spoken ?? speech[first]?.paragraphs).slice(-mostBefore), callers),
		repeats: isOneCue(transcript, words)
			? Math.max(conversation.repeats, conversation.repeatedCues)
			: conversation.repeats,
	};
}

const textOf = (transcript: Transcript, ranges: readonly Range[] = []): string =>
	ranges
		.slice(-mostParagraphs)
		.map((range) => speechIn(transcript, range))
		.join(' ');

/** A paragraph that is part of no speech: a list below a heading, something in brackets. */
function looseAt(transcript: Transcript, line: number): Range | undefined {
	const index = blockIndexAt(transcript, line);
	const block = transcript.blocks[index];
	const first = transcript.starts[index] ?? 0;
	const paragraphs = block?.kind === 'prose' || block?.kind === 'turn' ? block.paragraphs : [];
	const own = paragraphs.find(({ range }) => range.start.line + first <= line && line <= range.end.line + first);
	return own && shiftRange(own.range, first);
}

/** The last speech that begins at the line or above, by binary search; −1 for none. */
function indexAt(speech: readonly Speech[], line: number): number {
	let low = -1;
	let high = speech.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((speech[middle]?.line ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A turn cut by words that begin within it. */
interface Cut {
	readonly start: Position;
	/** What of the turn stands before the cut. */
	readonly spoken: readonly Range[];
	readonly head: Said;
	readonly rest: Said;
	/** In captions: what the turn's speaker goes on to say where a cue has the voice again. */
	readonly tail?: Said;
}

/** A turn cut where the paragraph of a line begins; undefined where that is its first. */
function cutAt(
	{ transcript, lineByLine }: Conversation,
	{ paragraphs, line: first }: Speech,
	line: number,
): Cut | undefined {
	const index = paragraphs.findLastIndex(({ start }) => start.line <= line);
	const paragraph = paragraphs[index];
	if (!paragraph) return undefined;
	if (transcript.captions) return cutCues(transcript, paragraph, line);
	const start = lineByLine ? line : paragraph.start.line;
	if (start <= paragraph.start.line) {
		if (index === 0) return undefined;
		return {
			start: paragraph.start,
			spoken: paragraphs.slice(0, index),
			head: saidOf(transcript, paragraphs.slice(0, index), first),
			rest: saidOf(transcript, paragraphs.slice(index), line),
		};
	}
	const [above, below] = divided(transcript, paragraph, start);
	const spoken = [...paragraphs.slice(0, index), above];
	return {
		start: below.start,
		spoken,
		head: partly(transcript, spoken, first),
		rest: partly(transcript, [below, ...paragraphs.slice(index + 1)], start),
	};
}

/** In captions a turn is one paragraph; words without a voice go on up to the next cue that has one. */
function cutCues(transcript: Transcript, paragraph: Range, line: number): Cut | undefined {
	const start = cueStart(transcript, line);
	if (start <= paragraph.start.line) return undefined;
	const [above, below] = divided(transcript, paragraph, start);
	let next = start + 1;
	while (next <= paragraph.end.line && transcript.lines[next]?.kind !== 'label') next++;
	if (next > paragraph.end.line) {
		return {
			start: below.start,
			spoken: [above],
			head: partly(transcript, [above], above.start.line),
			rest: partly(transcript, [below], start),
		};
	}
	const [own, after] = divided(transcript, below, next);
	return {
		start: own.start,
		spoken: [above],
		head: partly(transcript, [above], above.start.line),
		rest: partly(transcript, [own], start),
		tail: partly(transcript, [after], next),
	};
}

const divided = ({ lines }: Transcript, { start, end }: Range, at: number): readonly [Range, Range] => [
	{ start, end: { line: at - 1, character: lines[at - 1]?.text.length ?? 0 } },
	{ start: { line: at, character: 0 }, end },
];

const partly = (transcript: Transcript, ranges: readonly Range[], line: number): Said =>
	saidIn(ranges.map((range) => speechIn(transcript, range)).join(' '), line, ranges.at(-1)?.end.line ?? line);

/** The first line below the timing of the cue that holds a line. */
function cueStart({ lines }: Transcript, line: number): number {
	let start = line;
	while (start > 0 && lines[start - 1]?.kind !== 'timing' && lines[start - 1]?.kind !== 'blank') start--;
	return start;
}

function isOneCue({ captions, lines }: Transcript, { line, endLine }: Said): boolean {
	if (!captions) return false;
	for (let at = line; at <= endLine; at++) if (lines[at]?.kind === 'timing') return false;
	return true;
}

import { endsAsking, hasQuestion } from '../../languages/all/talk.ts';
import { type Block, blockIndexAt, type Transcript } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { speechIn } from '../speech/spokenText.ts';

/** Words that somebody said, in the pieces that evidence looks at. */
export interface Said {
	/** Zero-based line where the words begin. */
	readonly line: number;
	/** The line where they end. */
	readonly endLine: number;
	/** In lower case. */
	readonly words: readonly string[];
	/** The first and the last few hundred characters, as they are read aloud. */
	readonly head: string;
	readonly tail: string;
	readonly asks: boolean;
	readonly endsAsking: boolean;
}

const headLength = 400;
const tailLength = 500;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

/** What a text says, standing on the lines. */
export function saidIn(text: string, line: number, endLine: number): Said {
	return {
		line,
		endLine,
		words: text.toLowerCase().match(word) ?? [],
		head: text.slice(0, headLength),
		tail: text.slice(-tailLength),
		asks: hasQuestion(text),
		endsAsking: endsAsking(text),
	};
}

/** What paragraphs of a transcript say. Each is read once for as long as its block lives, whatever moves it. */
export function saidOf(transcript: Transcript, paragraphs: readonly Range[], line: number): Said {
	const parts = paragraphs.map((range) => paragraphAt(transcript, range));
	const [only] = parts;
	const first = paragraphs[0]?.start.line ?? line;
	const last = paragraphs.at(-1)?.end.line ?? line;
	if (parts.length === 1 && only) return { ...only, line: first, endLine: last };
	return {
		line: first,
		endLine: last,
		words: parts.flatMap(({ words }) => words),
		head: joined(parts.map(({ head }) => head)).slice(0, headLength),
		tail: joined(parts.map(({ tail }) => tail)).slice(-tailLength),
		asks: parts.some(({ asks }) => asks),
		endsAsking: parts.at(-1)?.endsAsking ?? false,
	};
}

/** Enough of the ends for a head or a tail, without building the whole of a long speech. */
const joined = (texts: readonly string[]): string =>
	(texts.length > 8 ? [...texts.slice(0, 4), ...texts.slice(-4)] : texts).join(' ');

function paragraphAt(transcript: Transcript, range: Range): Said {
	const index = blockIndexAt(transcript, range.start.line);
	const block = transcript.blocks[index];
	const offset = range.start.line - (transcript.starts[index] ?? 0);
	const known =
		block &&
		paragraphsOf(block).find(
			({ line, endLine }) => line === offset && endLine - line === range.end.line - range.start.line,
		);
	return known ?? saidIn(speechIn(transcript, range), range.start.line, range.end.line);
}

const paragraphsOf = remembered((block: Block): readonly Said[] =>
	block.kind === 'turn' || block.kind === 'prose'
		? block.paragraphs.map(({ range }) => saidIn(speechIn(block, range), range.start.line, range.end.line))
		: [],
);

import { marksOf } from '../facts/audioTags/timesAndTags.ts';
import { withoutLead } from '../facts/speech/spokenText.ts';
import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import { plainText } from '../text/plain.ts';
import { countWords } from '../text/words.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** A stretch of speech that no time interrupts. */
export interface Piece {
	readonly utterance: Utterance;
	/** Without markup and without times; never empty. */
	readonly text: string;
	/** At least one. */
	readonly words: number;
	/** Seconds: the time that is written where it begins. */
	readonly at: number | undefined;
	/** Zero-based. */
	readonly line: number;
}

/** All that is said, cut where times are written, and the time behind it all where there is one. */
export interface Pieces {
	readonly pieces: readonly Piece[];
	readonly endsAt: number | undefined;
}

/**
 * Cuts the speech of a text that is no caption file where times stand: in labels, on lines of their own, in brackets
 * inside of speech, in events (`**Break:** \[31:55\]`). Of several times in a row the last counts.
 */
export function piecesOf(transcript: Transcript): Pieces {
	const pieces: Piece[] = [];
	let at: number | undefined;
	let raw = '';
	let line = 0;
	for (const token of tokensOf(transcript)) {
		if (token.kind === 'text') {
			if (raw === '') line = token.line;
			raw += ` ${token.raw}`;
			continue;
		}
		const text = token.utterance ? plainText(raw).replace(/\s+/g, ' ').trim() : '';
		raw = '';
		if (token.utterance && text !== '') {
			pieces.push({ utterance: token.utterance, text, words: Math.max(1, countWords(text)), at, line });
			at = undefined;
		}
		if (token.kind === 'time') at = token.seconds;
	}
	return { pieces, endsAt: at };
}

/** What ends a piece names the utterance that the piece belongs to. */
type Token =
	| { readonly kind: 'text'; readonly raw: string; readonly line: number }
	| { readonly kind: 'time'; readonly seconds: number; readonly utterance: Utterance | undefined }
	| { readonly kind: 'end'; readonly utterance: Utterance };

function* tokensOf(transcript: Transcript): Generator<Token> {
	const { lines } = transcript;
	let read = 0;
	for (const utterance of utterancesOf(transcript)) {
		// Nothing tells when a table was shown, and a list of links takes no time to say.
		if (utterance.beside) continue;
		for (const { range } of utterance.paragraphs) {
			yield* timesIn(lines.slice(read, range.start.line));
			for (read = Math.max(read, range.start.line); read <= range.end.line; read++) {
				const line = lines[read];
				const from = read === range.start.line ? range.start.character : 0;
				const to = read === range.end.line ? range.end.character : undefined;
				if (line) yield* tokensIn(line, read, from, to, utterance);
			}
			yield { kind: 'end', utterance };
		}
	}
	yield* timesIn(lines.slice(read));
}

function* timesIn(lines: readonly Line[]): Generator<Token> {
	for (const line of lines) {
		for (const { seconds } of marksOf(line).times) yield { kind: 'time', seconds, utterance: undefined };
	}
}

const unspoken = new Set<Line['kind']>(['comment', 'blank']);

function* tokensIn(
	line: Line,
	number: number,
	start: number,
	end: number | undefined,
	utterance: Utterance,
): Generator<Token> {
	if (unspoken.has(line.kind)) return;
	let from = start;
	for (const { seconds, span } of marksOf(line).times) {
		if (span.start > from) yield { kind: 'text', raw: withoutLead(line.text.slice(from, span.start)), line: number };
		yield { kind: 'time', seconds, utterance };
		from = Math.max(from, span.end);
	}
	yield { kind: 'text', raw: withoutLead(line.text.slice(from, end)), line: number };
}

import { tagKey } from '../facts/audioTags/audioTags.ts';
import { marksOf } from '../facts/audioTags/timesAndTags.ts';
import { type Speech, speechOf } from '../facts/speech/speech.ts';
import type { Line } from '../model/line.ts';
import type { Transcript } from '../model/transcript.ts';
import { appendAll } from '../text/appendAll.ts';
import type { Position } from '../text/position.ts';
import { remembered } from '../text/remembered.ts';
import { fnv1a64 } from './hash.ts';
import { maskedText } from './maskedText.ts';
import { type WordOnLine, wordsBetweenSpaces } from './splitWords.ts';

/** A turn of speech as words. */
export interface TurnWords {
	readonly speech: Speech;
	/** The label's name as written; empty for speech that nobody has. */
	readonly speaker: string;
	/** Index of its first word among all words. */
	readonly from: number;
	/** Index behind its last word. */
	readonly to: number;
	/** The hash of its words. */
	readonly words: string;
}

/** All words that are spoken, in order, without labels, headings and times; an audio tag is one word. */
export interface AnnotatedText {
	readonly turns: readonly TurnWords[];
	readonly words: readonly string[];
	/** The turn that each word stands in. */
	readonly turnOf: Int32Array;
	/** The zero-based line and the place on it of each word. */
	readonly lineOf: Int32Array;
	readonly startOf: Int32Array;
	readonly endOf: Int32Array;
	readonly transcript: Transcript;
}

/** The turns of each hash of words, as indices in order. */
export const turnsByWords = remembered(({ turns }: AnnotatedText): ReadonlyMap<string, readonly number[]> => {
	const found = new Map<string, number[]>();
	for (const [index, { words }] of turns.entries()) {
		const same = found.get(words);
		if (same) same.push(index);
		else found.set(words, [index]);
	}
	return found;
});

const unspoken = new Set<Line['kind']>(['timing', 'captions', 'comment', 'blank']);

/** Remembered for each transcript; lines that stayed the same are not read again. */
export const annotatedTextOf = remembered((transcript: Transcript): AnnotatedText => {
	const words: string[] = [];
	const places: number[] = [];
	const turns: TurnWords[] = [];
	for (const speech of speechOf(transcript)) {
		const from = words.length;
		for (const { start, end } of speech.paragraphs) {
			for (let line = start.line; line <= end.line; line++) {
				const read = transcript.lines[line];
				if (!read || unspoken.has(read.kind)) continue;
				const first = line === start.line ? start.character : 0;
				const last = line === end.line ? end.character : read.text.length;
				for (const word of wordsOnLine(read)) {
					if (word.start < first || word.start >= last) continue;
					words.push(word.text);
					places.push(turns.length, line, word.start, word.end);
				}
			}
		}
		const speaker = speech.turn?.block.label.name ?? '';
		turns.push({ speech, speaker, from, to: words.length, words: hashOfTurn(speech, words, from) });
	}
	const column = (offset: number) => Int32Array.from({ length: words.length }, (_, at) => places[at * 4 + offset] ?? 0);
	return { turns, words, turnOf: column(0), lineOf: column(1), startOf: column(2), endOf: column(3), transcript };
});

const hashes = new WeakMap<object, { readonly words: readonly string[]; readonly hash: string }>();

/** Remembered by the turn as long as its words are what they were: an edit elsewhere costs no new hash. */
function hashOfTurn({ turn }: Speech, words: readonly string[], from: number): string {
	const key = turn?.block;
	const before = key && hashes.get(key);
	const count = words.length - from;
	if (before?.words.length === count && before.words.every((word, at) => word === words[from + at])) return before.hash;
	const own = words.slice(from);
	const hash = hashOfWords(own);
	if (key) hashes.set(key, { words: own, hash });
	return hash;
}

/** The hash by which words are known to be unchanged: 16 hex digits. */
export const hashOfWords = (words: readonly string[]): string => fnv1a64(words.join(' ').normalize('NFC'));

/** The words of one line, its label left out. */
const wordsOnLine = remembered((line: Line): readonly WordOnLine[] => {
	const { text } = line;
	const from = line.kind === 'label' ? line.label.speechAt : (/^[\s\u00a0]*(?:>\s?){0,20}/.exec(text)?.[0].length ?? 0);
	const tags = marksOf(line).audioTags.filter(({ span }) => span.start >= from);
	const masked = maskedText(text);
	const found: WordOnLine[] = [];
	let at = from;
	for (const { span, words } of tags) {
		if (span.start < at) continue;
		appendAll(found, wordsBetweenSpaces(masked, at, span.start));
		found.push({ text: `[${tagKey(words)}]`, start: span.start, end: span.end });
		at = span.end;
	}
	appendAll(found, wordsBetweenSpaces(masked, at, masked.length));
	return found;
});

/** Where a run of words stands in the text: from the first word's start to the last word's end. */
export function rangeOfWords(text: AnnotatedText, from: number, to: number): { start: Position; end: Position } {
	const at = (places: Int32Array, index: number) => places[index] ?? 0;
	const last = Math.max(from, to - 1);
	return {
		start: { line: at(text.lineOf, from), character: at(text.startOf, from) },
		end: { line: at(text.lineOf, last), character: at(text.endOf, last) },
	};
}

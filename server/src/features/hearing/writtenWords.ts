import { marksOf } from '../../facts/audioTags/timesAndTags.ts';
import { wordsInCue } from '../../facts/captions/cueWords.ts';
import type { Speech } from '../../facts/speech/speech.ts';
import { writtenSpeech } from '../../facts/speech/writtenSpeech.ts';
import { labelsOn } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
import type { Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';

/** A word that somebody says and where it is written. */
export interface WrittenWord {
	/** Zero-based; offsets of the line, markup around the word among them. */
	readonly line: number;
	readonly start: number;
	readonly end: number;
	/** As it is written there. */
	readonly text: string;
}

/** What one person says without a break, and its words in order. */
export interface WrittenTurn {
	readonly speech: Speech;
	readonly words: readonly WrittenWord[];
}

/** In scripts without spaces each character is a word, with the marks behind it; elsewhere what white space parts. */
const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}\s]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const silent = new Set(['timing', 'captions', 'comment', 'blank', 'time']);

/** All that is said, with the places of its words. Labels, times and what stands beside the speech are left out. */
export const writtenTurns = remembered((transcript: Transcript): readonly WrittenTurn[] =>
	writtenSpeech(transcript)
		.filter(({ beside }) => !beside)
		.map((speech) => ({ speech, words: speech.paragraphs.flatMap((range) => wordsIn(transcript, range)) })),
);

function wordsIn(transcript: Transcript, range: Range): readonly WrittenWord[] {
	const { start, end } = range;
	const isInside = ({ line, start: at }: WrittenWord): boolean =>
		(line > start.line || at >= start.character) && (line < end.line || at < end.character);
	if (transcript.captions)
		return wordsInCue(transcript, { textLine: start.line, endLine: end.line + 1 }).filter(isInside);
	const found: WrittenWord[] = [];
	for (let line = start.line; line <= end.line; line++) appendAll(found, wordsOn(transcript, line).filter(isInside));
	return found;
}

function wordsOn({ lines }: Transcript, at: number): readonly WrittenWord[] {
	const line = lines[at];
	if (!line || silent.has(line.kind)) return [];
	// A time stands in many words; blanks keep the places of the others.
	let text = line.text;
	const hidden = [
		...marksOf(line).times.map(({ span }) => span),
		...labelsOn(line).map(({ span, speechAt }) => ({ start: span.start, end: speechAt })),
	];
	for (const { start, end } of hidden) text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
	return [...text.matchAll(word)].flatMap(({ 0: own, index }): readonly WrittenWord[] =>
		/[\p{L}\p{N}]/u.test(own) ? [{ line: at, start: index, end: index + own.length, text: own }] : [],
	);
}

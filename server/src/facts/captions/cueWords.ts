import { cueMarksIn, maskedText, shownText } from '../../captions/cueText.ts';
import { cueSeconds } from '../../captions/timing.ts';
import type { Change, Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { isShown, type TimedCue } from './timedCues.ts';

/** A word of a cue and where it is written. */
export interface CueWord {
	/** Zero-based, of the file. */
	readonly line: number;
	/** Offsets of the line: marks of the cue may stand between them. */
	readonly start: number;
	readonly end: number;
	/** As it is shown, with its punctuation. */
	readonly text: string;
	/** True where somebody begins to speak with it: it has to begin a line or a cue. */
	readonly opens: boolean;
	/** True behind a voice that is closed: nothing but its place on the line says that it is nobody's. */
	readonly sticks: boolean;
	/** How many characters are shown on its line between it and the word before: a label, a dash. Zero for a voice. */
	readonly lead: number;
	/** Seconds, where a time stands directly before it: https://www.w3.org/TR/webvtt1/#webvtt-cue-timestamp. */
	readonly time: number | undefined;
}

/** In scripts without spaces each character is a word, with the marks behind it; elsewhere what white space parts. */
const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\p{L}\p{N}\s]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words that a cue shows, in order, labels left out. */
export function wordsInCue({ lines }: Transcript, { textLine, endLine }: Pick<TimedCue, 'textLine' | 'endLine'>) {
	const words: CueWord[] = [];
	for (let at = textLine; at < endLine; at++) {
		const line = lines[at];
		if (line && isShown(line)) words.push(...wordsOnLine(line, at));
	}
	return words;
}

/** In scripts without spaces one word follows the other at once. */
export const isTight = (before: CueWord | undefined, word: CueWord | undefined): boolean =>
	before !== undefined && word !== undefined && before.line === word.line && before.end === word.start;

interface Piece {
	readonly start: number;
	readonly end: number;
}

function wordsOnLine(line: Line, at: number): readonly CueWord[] {
	const { text } = line;
	const marks = cueMarksIn(text);
	const changes = 'changes' in line ? (line.changes ?? []) : [];
	const starts = [...(line.kind === 'label' ? [line.label.speechAt] : []), ...changes.map(({ speechAt }) => speechAt)];
	const labels = [
		...(line.kind === 'label' ? [{ start: 0, end: line.label.speechAt }] : []),
		...changes.map((change) => ({ start: change.at, end: change.speechAt })),
	];
	const whole = maskedText(text);
	let masked = whole;
	for (const { start, end } of labels) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
	const pieces: Piece[] = [];
	for (const { index, 0: found } of masked.matchAll(word)) {
		const last = pieces.at(-1);
		const piece = { start: index, end: index + found.length };
		if (last && !unspaced.test(found) && !isGap(text, masked, last.end, index)) {
			pieces[pieces.length - 1] = { start: last.start, end: piece.end };
		} else pieces.push(piece);
	}
	let before = 0;
	let sticks = false;
	return pieces.map(({ start, end }): CueWord => {
		// An entity is its last character in the masked text: the word begins where the entity does.
		const entity = marks.find(({ kind, span }) => kind === 'entity' && span.start < start && span.end > start);
		const begins = entity?.span.start ?? start;
		const written = marks
			.filter(({ kind, span }) => kind === 'time' && span.start >= before && span.end <= begins)
			.at(-1);
		const lead = whole.slice(before, begins).trim();
		const opens = starts.some((place) => place > before && place <= begins) || (before === 0 && starts[0] === 0);
		const change = changes.find((own) => own.speechAt > before && own.speechAt <= begins);
		if (opens) sticks = change !== undefined && change.at > 0 && isMarkless(whole, text, change);
		before = end;
		return {
			line: at,
			start: begins,
			end,
			text: shownText(text.slice(begins, end)),
			opens,
			sticks,
			lead: lead === '' ? 0 : lead.length + 1,
			time: written && cueSeconds(text.slice(written.span.start + 1, written.span.end - 1)),
		};
	});
}

const isMarkless = (masked: string, text: string, { at, speechAt }: Change): boolean =>
	masked.slice(at, speechAt).trim() === '' && !text.slice(at, speechAt).includes('<v');

/** True where white space parts two pieces of a line, or a label; tags and halves of entities do not. */
function isGap(text: string, masked: string, from: number, to: number): boolean {
	const between = text.slice(from, to);
	if (!/\s/.test(between)) return false;
	let bare = masked.slice(from, to).length;
	for (const { span } of cueMarksIn(text)) {
		if (span.start < to && span.end > from) bare -= Math.min(span.end, to) - Math.max(span.start, from);
	}
	return bare > 0;
}

import { cueMarksIn, maskedText, shownText } from '../../captions/cueText.ts';
import { cueSeconds } from '../../captions/timing.ts';
import type { Change, Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { appendAll } from '../../text/appendAll.ts';
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
		if (line && isShown(line)) appendAll(words, wordsOnLine(line, at));
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

/** What is known of the places of a line; each is looked at once, so that a line of any length takes linear time. */
interface Places {
	/** As it is shown, at its places: {@link maskedText}. */
	readonly shown: string;
	/** By place: 1 inside of tags, times and overrides, 2 inside of labels and marks of a change. */
	readonly marked: Uint8Array;
	/** By the place where an entity or a run of them is shown, where it is written. */
	readonly entities: ReadonlyMap<number, number>;
	readonly times: readonly { readonly at: number; readonly seconds: number | undefined }[];
	/** Where somebody begins to speak, and whether nothing that is shown says so. */
	readonly openings: readonly { readonly at: number; readonly sticks: boolean }[];
}

function wordsOnLine(line: Line, at: number): readonly CueWord[] {
	const { text } = line;
	const { shown, marked, entities, times, openings } = placesOf(line);
	let time = 0;
	let opening = 0;
	let before = 0;
	let sticks = false;
	return piecesIn(text, shown, marked).map(({ start, end }): CueWord => {
		const begins = entities.get(start) ?? start;
		let seconds: number | undefined;
		for (; (times[time]?.at ?? begins) < begins; time++) seconds = times[time]?.seconds;
		let opens = false;
		for (; (openings[opening]?.at ?? begins + 1) <= begins; opening++) {
			opens = true;
			sticks = openings[opening]?.sticks ?? false;
		}
		const lead = shown.slice(before, begins).trim();
		before = end;
		return {
			line: at,
			start: begins,
			end,
			text: shownText(text.slice(begins, end)),
			opens,
			sticks,
			lead: lead === '' ? 0 : lead.length + 1,
			time: seconds,
		};
	});
}

function placesOf(line: Line): Places {
	const { text } = line;
	const shown = maskedText(text);
	const marked = new Uint8Array(text.length);
	const entities = new Map<number, number>();
	const times: { at: number; seconds: number | undefined }[] = [];
	let run: { start: number; end: number; length: number } | undefined;
	for (const { kind, span, character = '' } of cueMarksIn(text)) {
		if (kind === 'entity') {
			run = run?.end === span.start ? run : { start: span.start, end: span.end, length: 0 };
			run.end = span.end;
			run.length += character.length;
			entities.set(run.end - run.length, run.start);
			continue;
		}
		run = undefined;
		marked.fill(1, span.start, span.end);
		if (kind === 'time') times.push({ at: span.start, seconds: cueSeconds(text.slice(span.start + 1, span.end - 1)) });
	}
	const changes = 'changes' in line ? (line.changes ?? []) : [];
	const openings = changes.map((change) => ({
		at: change.speechAt,
		sticks: change.at > 0 && isMarkless(shown, text, change),
	}));
	for (const change of changes) marked.fill(2, change.at, change.speechAt);
	if (line.kind === 'label') {
		openings.unshift({ at: line.label.speechAt, sticks: false });
		marked.fill(2, 0, line.label.speechAt);
	}
	return { shown, marked, entities, times, openings };
}

function piecesIn(text: string, shown: string, marked: Uint8Array): readonly Piece[] {
	let bare = '';
	let at = 0;
	for (let place = 0; place <= shown.length; place++) {
		const isLabel = marked[place] === 2;
		if (!isLabel && place < shown.length) continue;
		bare += shown.slice(at, place);
		if (isLabel) bare += ' ';
		at = place + 1;
	}
	const pieces: Piece[] = [];
	for (const { index, 0: found } of bare.matchAll(word)) {
		const last = pieces.at(-1);
		const piece = { start: index, end: index + found.length };
		if (last && !unspaced.test(found) && !isGap(text, marked, last.end, index))
			pieces[pieces.length - 1] = { start: last.start, end: piece.end };
		else pieces.push(piece);
	}
	return pieces;
}

const isMarkless = (masked: string, text: string, { at, speechAt }: Change): boolean =>
	masked.slice(at, speechAt).trim() === '' && !text.slice(at, speechAt).includes('<v');

/** True where white space parts two pieces of a line, or a label; tags and halves of entities do not. */
function isGap(text: string, marked: Uint8Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (marked[at] === 2 || (marked[at] === 0 && /\s/.test(text[at] ?? ''))) return true;
	return false;
}

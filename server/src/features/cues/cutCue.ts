import { cueMarksIn } from '../../captions/cueText.ts';
import { cueSeconds, timeLike } from '../../captions/timing.ts';
import { cueNumbers } from '../../facts/captions/cueNumbers.ts';
import type { CueWord } from '../../facts/captions/cueWords.ts';
import type { SpokenCue } from '../../facts/captions/momentsIn.ts';
import { voicesEachCue } from '../../facts/captions/shownCues.ts';
import type { SpeakerLabel } from '../../model/label.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countUpTo } from '../../text/binarySearch.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Position } from '../../text/position.ts';
import { marksOfCueLine, type TagsInCue, tagsInCue } from './tagsInCue.ts';

/** Where a cue is cut. */
export interface Cut {
	/** Of the words of the cue, the one that begins the next piece; not the first. */
	readonly word: number;
	/** When the next piece begins. */
	readonly seconds: number;
	/** A label that the next piece begins with, where somebody else is to speak from here. */
	readonly label?: string;
}

/** Of the second piece in a file whose cues are numbered, and when the last piece ends where that is not to stay. */
export interface Pieces {
	readonly number?: number | undefined;
	readonly end?: number | undefined;
}

/**
 * Edits that cut a cue in pieces, each with the settings, tags and overrides that hold where it begins. Of the times
 * only the end of what comes before a cut is written anew.
 */
export function cutCue(
	transcript: Transcript,
	{ cue, words }: SpokenCue,
	cuts: readonly Cut[],
	{ number, end }: Pieces,
): readonly TextEdit[] {
	const { timing, line } = cue;
	const { fromSpan, toSpan, text } = timing;
	if (!fromSpan || !toSpan) return [];
	const written = (seconds: number, { start, end }: { start: number; end: number }) =>
		timeLike(text.slice(start, end), seconds, transcript.captionFormat);
	const edits: TextEdit[] = [];
	const tags = tagsInCue(transcript, cue);
	for (const [index, cut] of cuts.entries()) {
		const word = words[cut.word];
		const before = words[cut.word - 1];
		if (!word || !before) continue;
		const next = cuts[index + 1];
		const until = next?.seconds ?? end;
		const to = until === undefined ? text.slice(toSpan.start, toSpan.end) : written(until, toSpan);
		const times = `${text.slice(0, fromSpan.start)}${written(cut.seconds, fromSpan)}${text.slice(fromSpan.end, toSpan.start)}${to}${text.slice(toSpan.end)}`;
		const head = number === undefined ? '' : `${number + index}\n`;
		if (index === 0) {
			const range = { start: { line, character: toSpan.start }, end: { line, character: toSpan.end } };
			edits.push({ range, newText: written(cut.seconds, toSpan) });
		}
		edits.push(seam(transcript, cue.textLine, tags, { before, word, cut, head: `\n\n${head}${times}\n` }));
	}
	return edits;
}

/** The number of the piece behind the first, where cues are numbered one by one. */
export const numberBehind = (transcript: Transcript, cue: number): number | undefined => {
	const own = cueNumbers(transcript)?.[cue];
	return own && own.number + 1;
};

interface Seam {
	readonly before: CueWord;
	readonly word: CueWord;
	readonly cut: Cut;
	/** What parts the pieces. */
	readonly head: string;
}

/** What stands where one piece ends and the next begins. */
function seam(transcript: Transcript, textLine: number, inCue: TagsInCue, { before, word, cut, head }: Seam): TextEdit {
	const start = endOfPiece(transcript, before, word);
	const wordPlace = { line: word.line, character: word.start };
	const from = start.line === word.line ? start.character : 0;
	const own = (transcript.lines[word.line]?.text ?? '').slice(from, word.start);
	const lead = withoutTime(own, cut.seconds);
	const open = inCue.openAt(start);
	const closers = [...open].reverse().flatMap(({ name }) => (inCue.isClosedBehind(name, start) ? `</${name}>` : []));
	const speaks = word.opens || cut.label !== undefined;
	const tags = open.filter(({ name }) => !(speaks && name === 'v'));
	const label = cut.label ?? (speaks ? '' : repeatedLabel(transcript, textLine, start));
	const override = overrides(transcript, textLine);
	const reopened = `${lead.startsWith(override) ? '' : override}${label}${tags.map(({ text }) => text).join('')}`;
	const middle = start.line < word.line ? restOfLines(transcript, start, word.line) : '';
	return {
		range: { start, end: wordPlace },
		newText: `${closers.join('')}${head}${reopened}${middle}${lead}`,
	};
}

/** Behind the tags that close what the last word stood in; before the mark of whoever speaks next. */
function endOfPiece({ lines }: Transcript, before: CueWord, word: CueWord): Position {
	const line = lines[before.line];
	const text = line?.text ?? '';
	const end = before.line === word.line ? word.start : text.length;
	const changes = line && 'changes' in line ? (line.changes ?? []) : [];
	const change = changes.find(({ at }) => at >= before.end && at < end)?.at ?? end;
	let at = before.end;
	const marks = line ? marksOfCueLine(line) : [];
	for (let next = countUpTo(marks, ({ span }) => span.start < before.end); next < marks.length; next++) {
		const mark = marks[next];
		if (!mark || mark.span.end > change) break;
		if (mark.kind === 'close') at = mark.span.end;
	}
	return { line: before.line, character: at };
}

/** The start of a piece, without the time that its cue begins with now. */
function withoutTime(text: string, seconds: number): string {
	let kept = text;
	for (const { kind, span } of [...cueMarksIn(text)].reverse()) {
		const isThis = kind === 'time' && cueSeconds(text.slice(span.start + 1, span.end - 1)) === seconds;
		if (isThis) kept = kept.slice(0, span.start) + kept.slice(span.end);
	}
	return kept.replace(/^\s+/, '');
}

/** `{\an8}` at the start of a cue is where all of it is shown. */
const overrides = ({ lines }: Transcript, textLine: number): string =>
	/^(?:\{\\[^{}\n]{1,100}\})+/.exec(lines[textLine]?.text ?? '')?.[0] ?? '';

/** In a file in which each cue says who speaks the next piece says so too, as written; a voice goes on as a tag does. */
function repeatedLabel(transcript: Transcript, textLine: number, place: Position): string {
	if (!voicesEachCue(transcript)) return '';
	let label = '';
	for (let line = textLine; line <= place.line; line++) {
		const own = transcript.lines[line];
		if (!own) continue;
		for (const { at, label: found } of labelledPlaces(own)) {
			if (line === place.line && at >= place.character) break;
			const isVoice = found.markup.delimiter === '<v>';
			label = isVoice ? '' : withoutTags(own.text.slice(at, found.speechAt));
			if (!isVoice && found.speechAt >= own.text.trimEnd().length) label = `${label.trimEnd()}\n`;
		}
	}
	return label;
}

/** Where labels begin on a line, the dash or arrows before them included. */
function labelledPlaces(line: Line): readonly { readonly at: number; readonly label: SpeakerLabel }[] {
	const changes = 'changes' in line ? (line.changes ?? []) : [];
	const others = changes.flatMap(({ at, label }) => (label ? [{ at, label }] : []));
	return line.kind === 'label' ? [{ at: 0, label: line.label }, ...others] : others;
}

const withoutTags = (text: string): string =>
	[...cueMarksIn(text)]
		.reverse()
		.reduce(
			(kept, { kind, span }) => (kind === 'entity' ? kept : kept.slice(0, span.start) + kept.slice(span.end)),
			text,
		);

/** What stands behind a place and above a line: tags, and lines without words. */
function restOfLines({ lines }: Transcript, { line, character }: Position, to: number): string {
	const tags = lines[line]?.text.slice(character).trim() ?? '';
	const between = lines.slice(line + 1, to).map(({ text }) => `${text}\n`);
	return `${tags}${between.join('')}`;
}

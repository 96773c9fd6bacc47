import { scanTime } from '../../conventions/times.ts';
import type { Line } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { Range } from '../../text/position.ts';
import { remembered } from '../../text/remembered.ts';
import { countWords } from '../../text/words.ts';
import type { Speaker } from '../people/speakers.ts';
import { headerOf } from './header.ts';
import { monologueOf } from './monologue.ts';
import { notSpeechIn } from './notSpeech.ts';
import { eventsOf, type Speech, speechOf } from './speech.ts';
import { unreadSpeech } from './unreadSpeech.ts';

/** Speech, or words that stand in a transcript and are nobody's. */
export interface WrittenSpeech extends Speech {
	/**
	 * True for what stands beside labelled speech and was hardly said: notes above it, tables, code. Whoever writes a
	 * transcript down anew must not lose it, and whoever plays it has no moment at which to show it.
	 */
	readonly beside?: boolean;
	/** Seconds, where a time stands before words that no label covers. */
	readonly time?: number;
}

/**
 * All speech and beside it every word that no rule of reading gives to anybody, in the order of the text: a text without
 * a label, notes, lists, tables, code. What the document says of itself is left out: front matter, headings, the header,
 * events, those who are listed as present, comments and what they mark as not spoken.
 */
export const writtenSpeech = remembered((transcript: Transcript): readonly WrittenSpeech[] => {
	const speech = speechOf(transcript);
	const rest = unclaimed(transcript, speech.length > 0 && !transcript.captions);
	return [...speech, ...rest].sort((a, b) => a.line - b.line);
});

/** Lines whose words may have been said, or shown while somebody spoke. */
const worded = new Set<Line['kind']>(['text', 'list', 'quote', 'table', 'code', 'outside']);
/** What stands between two cues of one voice. */
const betweenCues = new Set<Line['kind']>(['blank', 'timing', 'captions']);

function unclaimed(transcript: Transcript, beside: boolean): readonly WrittenSpeech[] {
	const { lines, captions } = transcript;
	const isTaken = takenLines(transcript);
	const speaker = monologueOf(transcript);
	const { starts } = transcript;
	let block = 0;
	const found: WrittenSpeech[] = [];
	let open: Range[] = [];
	let kind: Line['kind'] | undefined;
	let time: number | undefined;
	let timeOfOpen: number | undefined;
	const finish = () => {
		const paragraphs = open.filter((range) => holdsWords(lines, range));
		if (paragraphs[0]) found.push(toWritten(paragraphs, speaker, beside, timeOfOpen));
		open = [];
		kind = undefined;
		timeOfOpen = undefined;
	};
	for (const [index, line] of lines.entries()) {
		const taken = isTaken(index);
		const begins = starts[block] === index;
		while (starts[block] === index) block++;
		if (begins || taken) finish();
		if (taken || line.kind === 'heading') time = undefined;
		if (taken || (captions && betweenCues.has(line.kind))) continue;
		if (line.kind === 'time') {
			finish();
			time = line.timestamp.seconds;
		} else if (worded.has(line.kind) && !isFence(lines, index)) {
			const stamp = captions || line.kind === 'code' ? undefined : timeAt(line.text);
			if (stamp) {
				finish();
				time = stamp.seconds;
			}
			if (open.length === 0) timeOfOpen = time;
			time = undefined;
			const range = {
				start: { line: index, character: stamp?.end ?? 0 },
				end: { line: index, character: line.text.trimEnd().length },
			};
			const last = open.at(-1);
			if (last && kind !== undefined && (kind === 'code') === (line.kind === 'code')) {
				open[open.length - 1] = { start: last.start, end: range.end };
			} else open.push(range);
			kind = line.kind;
		} else kind = undefined;
	}
	finish();
	return found;
}

function toWritten(
	paragraphs: readonly Range[],
	speaker: Speaker | undefined,
	beside: boolean,
	time: number | undefined,
): WrittenSpeech {
	const line = paragraphs[0]?.start.line ?? 0;
	return {
		turn: undefined,
		speaker,
		paragraphs,
		line,
		endLine: paragraphs.at(-1)?.end.line ?? line,
		beside,
		...(time !== undefined && { time }),
	};
}

/** The time that a line begins with, if words follow it. */
function timeAt(text: string): { readonly seconds: number; readonly end: number } | undefined {
	const start = text.length - text.trimStart().length;
	const stamp = scanTime(text, start);
	const [space = ''] = /^[\s\u00a0]*[:–—-]?[\s\u00a0]+/.exec(text.slice(stamp?.span.end)) ?? [];
	return stamp && space !== '' ? { seconds: stamp.seconds, end: stamp.span.end + space.length } : undefined;
}

const isFence = (lines: Transcript['lines'], index: number): boolean =>
	lines[index]?.kind === 'code' && /^ {0,3}(?:`{3,}|~{3,})/.test(lines[index]?.text ?? '');

const holdsWords = (lines: Transcript['lines'], { start, end }: Range): boolean =>
	lines.slice(start.line, end.line + 1).some(({ text }) => countWords(text) > 0);

/** Lines whose words are somebody's already, or the document's. */
function takenLines(transcript: Transcript): (line: number) => boolean {
	const { lines, detection } = transcript;
	const taken = new Uint8Array(lines.length);
	const take = ({ start, end }: Range) => taken.fill(1, start.line, end.line + 1);
	const speech = speechOf(transcript);
	for (const { paragraphs } of speech) for (const range of paragraphs) take(range);
	for (const { range } of eventsOf(transcript)) take(range);
	const header = headerOf(transcript);
	// In a text without label or title every short line at its top would be taken for one of a header.
	if (header && (speech.length > 0 || header.title)) {
		// A list below the title is one of languages or dates; one at the header's end may be what there is to talk about.
		const isText = (line: number) => lines[line]?.kind === 'text' || lines[line]?.kind === 'heading';
		let last = header.endLine;
		while (last >= header.line && !isText(last)) last--;
		for (let line = 0; line <= last; line++) if (header.title || isText(line)) taken[line] = 1;
	}
	const hasTable = detection.declared.some(({ source }) => source === 'table');
	const isTalk = hasTable && unreadSpeech(transcript)?.kind === 'cells';
	for (const { source, line } of detection.declared) {
		if (source === 'attendance' || source === 'list') taken[line] = 1;
		if (source === 'table' && !isTalk) takeTable(lines, line, taken);
	}
	const notSpeech = notSpeechIn(transcript);
	return (line) => taken[line] === 1 || notSpeech(line) || lines[line]?.kind === 'label';
}

function takeTable(lines: Transcript['lines'], line: number, taken: Uint8Array): void {
	for (let at = line; lines[at]?.kind === 'table' && !(taken[at] === 1 && at !== line); at--) taken[at] = 1;
	for (let at = line + 1; lines[at]?.kind === 'table' && taken[at] !== 1; at++) taken[at] = 1;
}

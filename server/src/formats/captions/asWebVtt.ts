import { cueMarksIn, escapeCueText } from '../../captions/cueText.ts';
import { cueTime, isCueTime } from '../../captions/timing.ts';
import type { TimedCue } from '../../facts/captions/timedCues.ts';
import type { TimingLine } from '../../model/line.ts';
import type { Transcript } from '../../model/transcript.ts';
import { countWords } from '../../text/words.ts';
import type { Written } from '../format.ts';
import { type CuePiece, type WrittenCue, writtenCues } from './cuePieces.ts';
import { endOf } from './endOf.ts';
import { lossNote, settingsOf } from './lossNote.ts';

/**
 * Captions as WebVTT, https://www.w3.org/TR/webvtt1/: every cue stays one and has its voice, for a player shows each by
 * itself. What is WebVTT already keeps its head, notes, styles, identifiers, settings, classes and entities as written.
 */
export const asWebVtt = (transcript: Transcript): Written =>
	transcript.captionFormat === 'webvtt' ? rewritten(transcript) : converted(transcript);

/** The same file with a voice on every cue that has a speaker, and times that players read. */
function rewritten(transcript: Transcript): Written {
	const all = writtenCues(transcript);
	const fresh = new Map<number, string>();
	for (const [index, { cue, pieces }] of all.entries()) {
		fresh.set(cue.line, timesOf(cue, all[index + 1]?.cue));
		for (const [line, text] of voicedLines(transcript, pieces)) fresh.set(line, text);
	}
	const lines = transcript.lines.map(({ text }, index) => fresh.get(index) ?? text);
	const hasHead = /^\ufeff?WEBVTT/.test(lines[0] ?? '');
	const isOpen = hasHead && (lines[1] ?? '') !== '' && transcript.lines[1]?.kind === 'timing';
	const whole = isOpen ? [lines[0] ?? '', '', ...lines.slice(1)] : lines;
	return { text: `${[...(hasHead ? [] : ['WEBVTT', '']), ...whole].join('\n').trimEnd()}\n` };
}

function timesOf(cue: TimedCue, next: TimedCue | undefined): string {
	const { timing } = cue;
	if (isWellWritten(timing)) return timing.text;
	const settings = settingsOf(timing);
	const times = `${cueTime(cue.from, 'webvtt')} --> ${cueTime(endOf(cue, next), 'webvtt')}`;
	return settings === '' ? times : `${times} ${settings}`;
}

const isWellWritten = ({ text, fromSpan, toSpan }: TimingLine): boolean =>
	fromSpan !== undefined &&
	toSpan !== undefined &&
	isCueTime(text.slice(fromSpan.start, fromSpan.end), 'webvtt') &&
	isCueTime(text.slice(toSpan.start, toSpan.end), 'webvtt') &&
	/^ +--> +$/.test(text.slice(fromSpan.end, toSpan.start)) &&
	/^(?:\s|$)/.test(text.slice(toSpan.end));

/** The lines of a cue that get a voice: where it goes on with a speaker, and where a name and a colon stand. */
function* voicedLines({ lines }: Transcript, pieces: readonly CuePiece[]): Generator<readonly [number, string]> {
	const [first] = pieces;
	const byLine = new Map<number, CuePiece[]>();
	for (const piece of pieces) {
		const own = byLine.get(piece.line);
		if (own) own.push(piece);
		else byLine.set(piece.line, [piece]);
	}
	for (const [line, own] of byLine) {
		const text = lines[line]?.text ?? '';
		const parts = own[0] === first && first && !first.begins && first.name !== undefined ? [voiceOf(first.name)] : [];
		let at = 0;
		for (const { label, name } of own) {
			if (!label || name === undefined || label.markup.delimiter === '<v>') continue;
			parts.push(text.slice(at, label.span.start), voiceOf(name));
			at = label.speechAt;
		}
		yield [line, [...parts, text.slice(at)].join('')];
	}
}

const voiceOf = (name: string): string => `<v ${escapeCueText(name)}>`;

function converted(transcript: Transcript): Written {
	const all = writtenCues(transcript);
	const comments = commentsBefore(transcript, all);
	const cues = all.map(({ cue, pieces }, index) => {
		const times = `${cueTime(cue.from, 'webvtt')} --> ${cueTime(endOf(cue, all[index + 1]?.cue), 'webvtt')}`;
		return `${comments(cue.line)}${times}\n${payload(pieces)}\n`;
	});
	const outside = transcript.lines.filter(({ kind }) => kind === 'outside');
	return {
		text: ['WEBVTT\n', ...cues].join('\n'),
		notes: lossNote(transcript, 'webvtt'),
		leftOut: outside.reduce((sum, { text }) => sum + countWords(text), 0),
	};
}

/** Notes that stand above a cue and below the one before. */
function commentsBefore({ lines }: Transcript, cues: readonly WrittenCue[]): (line: number) => string {
	let from = 0;
	const above = new Map<number, string>();
	for (const { cue } of cues) {
		const notes = lines.slice(from, cue.line).filter(({ kind }) => kind === 'comment');
		if (notes.length > 0) above.set(cue.line, `${notes.map(({ text }) => text.replace(/^\ufeff/, '')).join('\n')}\n\n`);
		from = cue.endLine;
	}
	return (line) => above.get(line) ?? '';
}

function payload(pieces: readonly CuePiece[]): string {
	let text = '';
	let before: CuePiece | undefined;
	for (const [index, piece] of pieces.entries()) {
		const words = webVttText(piece.text).trim();
		const isOther = before === undefined || piece.begins || before.name !== piece.name;
		const voice = piece.name !== undefined && isOther ? voiceOf(piece.name) : '';
		const next = pieces[index + 1];
		const close = piece.name !== undefined && next && next.name === undefined ? '</v>' : '';
		const gap = before === undefined ? '' : before.line === piece.line ? ' ' : '\n';
		text += `${gap}${voice}${words}${close}`;
		before = piece;
	}
	return text;
}

/** Text of another format as WebVTT has it: `<b>`, `<i>` and `<u>` stay, other markup goes, `&` and `<` are entities. */
function webVttText(text: string): string {
	let written = '';
	let at = 0;
	for (const { kind, span, name = '' } of cueMarksIn(text)) {
		written += escapeCueText(text.slice(at, span.start));
		if (kind === 'entity') written += text.slice(span.start, span.end);
		else if (/^[biu]$/.test(name)) written += kind === 'open' ? `<${name}>` : `</${name}>`;
		at = span.end;
	}
	return written + escapeCueText(text.slice(at));
}

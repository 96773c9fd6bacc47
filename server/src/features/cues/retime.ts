import { cueMarksIn } from '../../captions/cueText.ts';
import { cueSeconds, timeLike } from '../../captions/timing.ts';
import { timedCuesOf } from '../../facts/captions/timedCues.ts';
import type { Transcript } from '../../model/transcript.ts';
import type { TextEdit } from '../../text/edit.ts';
import { onLine, type Span } from '../../text/position.ts';

/** Every time becomes `scale` times itself and so many seconds more. */
export interface TimeMap {
	/** More than zero. */
	readonly scale: number;
	/** Seconds; less than zero for earlier. */
	readonly offset: number;
}

/** As far as a recording may last: a thousand hours. */
const longest = 3_600_000;

/** The map that lets the first cue of captions begin at one time and the last at another; what is missing stays as it is. */
export function mapBetween(
	transcript: Transcript,
	first: number | undefined,
	last: number | undefined,
): TimeMap | { readonly message: string } {
	const cues = timedCuesOf(transcript);
	const from = cues[0]?.from;
	const to = cues.at(-1)?.from;
	if (from === undefined || to === undefined || to <= from)
		return { message: 'Times are stretched between two cues that begin at different times: here are none.' };
	const start = first ?? from;
	const scale = ((last ?? to) - start) / (to - from);
	if (!(scale > 0)) return { message: 'The last cue has to begin after the first.' };
	return { scale, offset: start - from * scale };
}

/** Edits that write every time of captions anew, those of words inside cues too; in plain words why there are none. */
export function retime(
	transcript: Transcript,
	{ scale, offset }: TimeMap,
): { readonly edits: readonly TextEdit[]; readonly cues: number } | { readonly message: string } {
	const cues = timedCuesOf(transcript);
	if (cues.length === 0) return { message: 'Here are no cues whose times could be changed.' };
	if (!(scale > 0) || !Number.isFinite(offset)) return { message: 'Times are stretched by a number above zero.' };
	const moved = (seconds: number) => Math.round((seconds * scale + offset) * 1000) / 1000;
	const earliest = cues.reduce((least, { from, to }) => Math.min(least, from, to), Number.POSITIVE_INFINITY);
	const latest = cues.reduce((most, { to }) => Math.max(most, to), 0);
	if (moved(earliest) < 0)
		return { message: `The first cue would begin before the recording does, by ${-moved(earliest)} s.` };
	if (moved(latest) > longest) return { message: 'The last cue would end after more than a thousand hours.' };
	const edits: TextEdit[] = [];
	const write = (line: number, text: string, span: Span | undefined) => {
		const seconds = span && cueSeconds(text.slice(span.start, span.end));
		if (!span || seconds === undefined) return;
		const written = text.slice(span.start, span.end);
		const newText = timeLike(written, moved(seconds), transcript.captionFormat);
		if (newText !== written) edits.push({ range: onLine(line, span), newText });
	};
	for (const { line, timing, textLine, endLine } of cues) {
		write(line, timing.text, timing.fromSpan);
		write(line, timing.text, timing.toSpan);
		for (let at = textLine; at < endLine; at++) {
			const text = transcript.lines[at]?.text ?? '';
			for (const { kind, span } of cueMarksIn(text)) {
				if (kind === 'time') write(at, text, { start: span.start + 1, end: span.end - 1 });
			}
		}
	}
	return { edits, cues: cues.length };
}

import type { CaptionFormat } from '../model/transcript.ts';
import { readTiming } from './timing.ts';

/** How a caption file is written. */
export interface CaptionFile {
	readonly format: CaptionFormat;
	/** True where each line has an empty one behind it, as files have whose line ends were written twice (CR CR LF). */
	readonly doubled: boolean;
}

/** So many lines at the beginning tell whether a file is captions; what stands further down never does. */
export const linesThatTell = 60;

const byEnding: readonly (readonly [RegExp, CaptionFormat])[] = [
	[/\.(?:vtt|webvtt)$/i, 'webvtt'],
	[/\.srt$/i, 'srt'],
	[/\.sbv$/i, 'sbv'],
];

/**
 * Whether a text is captions, by its name or by its first lines. `lines` are the first {@link linesThatTell} behind any
 * front matter; `file` is a name or an address, whose ending counts. Undefined for a text that is no caption file.
 */
export function captionFileOf(lines: readonly string[], file = ''): CaptionFile | undefined {
	const first = lines[0] ?? '';
	const doubled = isDoubled(lines);
	if (isWebVttHead(first)) return { format: 'webvtt', doubled };
	const named = byEnding.find(([ending]) => ending.test(file))?.[1];
	if (named !== undefined) return { format: named, doubled };
	const written = beginsWithCues(doubled ? lines.filter((_, index) => index % 2 === 0) : lines);
	return written && { format: written, doubled };
}

/** True for the line that a WebVTT file begins with: https://www.w3.org/TR/webvtt1/#file-structure. */
export const isWebVttHead = (text: string): boolean => /^\ufeff?WEBVTT(?:[ \t]|$)/.test(text);

/** A number or a head, an empty line, times, an empty line, words, an empty line. */
function isDoubled(lines: readonly string[]): boolean {
	const timed = lines.slice(0, 6).findIndex((line) => readTiming(line) !== undefined);
	if (timed < 0 || timed % 2 === 1 || (lines[timed + 2] ?? '').trim() === '') return false;
	return lines.slice(0, 40).every((line, index) => index % 2 === 0 || line === '');
}

/** The first cue stands at the very beginning, its words directly below its times, and so does the next. */
function beginsWithCues(lines: readonly string[]): CaptionFormat | undefined {
	let at = lines.findIndex((line) => line.replace(/\ufeff/, '').trim() !== '');
	if (at < 0 || at > 5) return undefined;
	let format: CaptionFormat | undefined;
	// A first cue may have its words beside its times, where the second shows that the file is one of captions.
	let hasWords = false;
	for (let cue = 0; cue < 2; cue++) {
		while (at < lines.length && /^\s*$/.test(lines[at] ?? '')) at++;
		if (at >= lines.length) return hasWords ? undefined : format;
		if (/^\ufeff?NOTE transcript-/.test(lines[at] ?? '')) {
			while (at < lines.length && (lines[at] ?? '').trim() !== '') at++;
			cue--;
			continue;
		}
		if (/^\ufeff?\s*\d{1,7}\s*$/.test(lines[at] ?? '')) at++;
		if (cue > 0) while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
		const text = lines[at] ?? '';
		const timing = readTiming(text);
		if (!timing || (timing.words && cue > 0)) return undefined;
		hasWords ||= timing.words !== undefined;
		if (!timing.words && (lines[at + 1] ?? '').trim() === '') return undefined;
		if (text.slice(timing.arrowSpan.start, timing.arrowSpan.end) === ',') format ??= 'sbv';
		format ??= 'srt';
		at++;
		while (at < lines.length && (lines[at] ?? '').trim() !== '' && !readTiming(lines[at + 1] ?? '')) at++;
	}
	return format;
}

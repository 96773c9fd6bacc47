import { speakingRate } from '../facts/conversation/statistics.ts';
import { clockOf } from '../formats/clock.ts';
import { cueLines } from '../formats/cueLines.ts';
import { escapeMarkup } from '../formats/escape.ts';
import { looksLabelled } from '../formats/looksLabelled.ts';
import { cutLine } from '../formats/segments.ts';
import { countWords } from '../text/words.ts';
import { unknownSpeaker } from './passages.ts';
import type { RecordedSegment, Recording, Refusal } from './recording.ts';

/** Two lines of 42 characters: what captions commonly show at once. */
const mostCharacters = 84;

interface Cue {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * A recording as WebVTT or SubRip, a cue for each segment, long ones cut at the ends of sentences. A missing time is
 * taken from the segments around it; where none has any there are no captions. `named` puts a name on speech by nobody.
 */
export function writeCaptions({ segments }: Recording, to: 'vtt' | 'srt', named: boolean): string | Refusal {
	if (!segments.some(({ start }) => start !== undefined)) {
		return { problem: 'it has no times, and captions need them: import it as text (--to md)' };
	}
	const cues: string[] = [];
	let before: string | undefined;
	for (const [index, segment] of segments.entries()) {
		const speaker = segment.speaker ?? (named ? unknownSpeaker : undefined);
		for (const { start, end, text } of cuesOf(segment, segments[index - 1], segments[index + 1])) {
			if (to === 'vtt') {
				const voice = speaker === undefined ? '' : `<v ${escapeMarkup(speaker)}>`;
				const lines = cueLines(text).map(escapeMarkup).join('\n');
				cues.push(`${clockOf(start, '.')} --> ${clockOf(end, '.')}\n${voice}${lines}\n`);
				continue;
			}
			// A name stands where the speaker changes, or would be read to; an arrow would be read as times.
			const name = speaker === undefined || (speaker === before && !looksLabelled(text)) ? '' : `${speaker}: `;
			const lines = cueLines(`${name}${text.replaceAll('-->', '→')}`).join('\n');
			cues.push(`${cues.length + 1}\n${clockOf(start, ',')} --> ${clockOf(end, ',')}\n${lines}\n`);
			before = speaker;
		}
	}
	return [...(to === 'vtt' ? ['WEBVTT\n'] : []), ...cues].join('\n');
}

function cuesOf(
	segment: RecordedSegment,
	before: RecordedSegment | undefined,
	after: RecordedSegment | undefined,
): readonly Cue[] {
	const start = segment.start ?? before?.end ?? before?.start ?? 0;
	const reckoned = start + (countWords(segment.text) / speakingRate) * 60;
	const next = after?.start !== undefined && after.start > start ? after.start : Number.POSITIVE_INFINITY;
	const end = Math.max(start, segment.end ?? Math.min(reckoned, next));
	const parts = cutLine(segment.text, mostCharacters).map((text) => ({ text, words: Math.max(1, countWords(text)) }));
	const perWord =
		(end - start) /
		Math.max(
			1,
			parts.reduce((sum, { words }) => sum + words, 0),
		);
	const starts = startsIn(
		segment,
		parts.map(({ text }) => text),
	);
	let at = start;
	return parts.map(({ text, words }, index) => {
		const from = starts[index] ?? at;
		const to = index === parts.length - 1 ? end : (starts[index + 1] ?? from + words * perWord);
		at = Math.max(from, to);
		return { start: from, end: at, text };
	});
}

/** Where each part but the first begins, as the word says that it begins with; undefined where none tells. */
function startsIn({ words }: RecordedSegment, parts: readonly string[]): readonly (number | undefined)[] {
	let next = 0;
	return parts.map((part, index) => {
		const [first = '', ...rest] = part.split(' ');
		const found = [next, next + 1].find((at) => words[at]?.text === first);
		const word = found === undefined ? undefined : words[found];
		next = (found ?? next) + rest.length + 1;
		return index === 0 ? undefined : word?.start;
	});
}

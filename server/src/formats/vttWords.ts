import { clockOf } from './clock.ts';
import { escapeMarkup } from './escape.ts';
import type { Format } from './format.ts';
import { type TimedSegment, timedSegments } from './timedSegments.ts';

/**
 * WebVTT with a time before each word but a cue's first (https://www.w3.org/TR/webvtt1/#webvtt-cue-timestamp), as
 * players colour what is being said.
 */
export const vttWords: Format = {
	id: 'vtt-words',
	title: 'WebVTT captions with the times of words',
	extension: '.vtt',
	write(_, transcript) {
		if (!transcript.wordTimes)
			return {
				problem:
					'it has no times of words: they stand beside it as <name>.words.json, where transcript import puts them',
			};
		const found = timedSegments(transcript);
		if ('problem' in found) return found;
		const cues = found.segments.map((segment) => {
			const { utterance, start, end } = segment;
			const voice = utterance.voice === undefined ? '' : `<v ${escapeMarkup(utterance.voice)}>`;
			return `${clockOf(start, '.')} --> ${clockOf(end, '.')}\n${voice}${payloadOf(segment)}\n`;
		});
		return { text: ['WEBVTT\n', ...cues].join('\n'), notes: found.notes, leftOut: found.leftOut };
	},
};

/** Times have to rise and to lie inside of the cue: one that does not is left out. */
function payloadOf({ words, start, end }: TimedSegment): string {
	let last = Math.round(start * 1000);
	return words
		.map(({ text, time }, index) => {
			const at = time && Math.round(time.start * 1000);
			const fits = index > 0 && at !== undefined && at > last && at < Math.round(end * 1000);
			if (fits) last = at;
			return `${fits ? `<${clockOf(at / 1000, '.')}>` : ''}${escapeMarkup(text)}`;
		})
		.join(' ');
}

import { segmentsOf } from '../formats/segments.ts';
import { parse } from '../parser/parse.ts';
import { splitLines } from '../text/lines.ts';
import type { Importer } from './recording.ts';

/** WebVTT and SubRip, read as the editor reads them. */
export const captions: Importer = {
	id: 'captions',
	title: 'WebVTT and SRT captions',
	extension: '.vtt',
	read({ name, text }) {
		if (!/\.(?:vtt|srt)$/i.test(name)) return undefined;
		if (text === undefined) return { problem: 'it is no text' };
		const transcript = parse(splitLines(text));
		const found = segmentsOf(transcript);
		if (!transcript.captions || 'problem' in found)
			return { problem: 'it has no cues: lines such as 00:00:01.000 --> 00:00:02.500 with text below' };
		return {
			segments: found.segments.map(({ utterance, start, end, text: said }) => ({
				speaker: utterance.label,
				start,
				end,
				text: said,
				words: [],
			})),
			notes: found.notes,
		};
	},
};
